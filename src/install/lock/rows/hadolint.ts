import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'hadolint',
    version: '2.15.1',
    published: '2026-07-31',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.15.1/hadolint-linux-x86_64',
        sha256: 'c7187db94eeeeca956519a6af171adc31453941a1e777961f6e680f697c8c507',
        archive: 'none',
        binary: 'hadolint-linux-x86_64',
      },
      'linux-arm64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.15.1/hadolint-linux-arm64',
        sha256: 'f6198ef8090f404dbb771abfee086eb8c48ac177f30da7fd3510aca35b344b5d',
        archive: 'none',
        binary: 'hadolint-linux-arm64',
      },
      'darwin-x64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.15.1/hadolint-macos-x86_64',
        sha256: 'ffe9bb18b23d5ed1eae50237aecdbb523d016e96da0bd4e7aa432040acfc3fde',
        archive: 'none',
        binary: 'hadolint-macos-x86_64',
      },
      'darwin-arm64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.15.1/hadolint-macos-arm64',
        sha256: '5c09f3213f8e40406abe048233d985eebef336d4a6a20021be47fadb6cf480a2',
        archive: 'none',
        binary: 'hadolint-macos-arm64',
      },
      'win32-x64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.15.1/hadolint-windows-x86_64.exe',
        sha256: '01d927294962b5387f9ead4f18679158452be4f17c765ad0bdffe5264b9c7b0a',
        archive: 'none',
        binary: 'hadolint-windows-x86_64.exe',
      },
    },
    records: [
      'cashapp/hermit-packages',
      'microsoft/winget-pkgs',
      'pins of the release in several public repositories, which agree',
    ],
  },
  {
    scanner: 'hadolint',
    version: '2.15.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.15.0/hadolint-linux-x86_64',
        sha256: 'eb8eb4dd06a068cce65cb84743fba69f09ed12a36ff13d58f9af090d6d696970',
        archive: 'none',
        binary: 'hadolint-linux-x86_64',
      },
      'linux-arm64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.15.0/hadolint-linux-arm64',
        sha256: '17993abf41a0a4da7f2e08970b4f4baf3f95e5e79b9ac80ba6b2aac1960ca71c',
        archive: 'none',
        binary: 'hadolint-linux-arm64',
      },
      'darwin-x64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.15.0/hadolint-macos-x86_64',
        sha256: '1d701a41d2760ec88f8eff8d93f78b743d6ed57c53146ef274dbeb540816e563',
        archive: 'none',
        binary: 'hadolint-macos-x86_64',
      },
      'darwin-arm64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.15.0/hadolint-macos-arm64',
        sha256: '1d701a41d2760ec88f8eff8d93f78b743d6ed57c53146ef274dbeb540816e563',
        archive: 'none',
        binary: 'hadolint-macos-arm64',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'hadolint',
    version: '2.14.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.14.0/hadolint-linux-x86_64',
        sha256: '6bf226944684f56c84dd014e8b979d27425c0148f61b3bd99bcc6f39e9dc5a47',
        archive: 'none',
        binary: 'hadolint-linux-x86_64',
      },
      'linux-arm64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.14.0/hadolint-linux-arm64',
        sha256: '331f1d3511b84a4f1e3d18d52fec284723e4019552f4f47b19322a53ce9a40ed',
        archive: 'none',
        binary: 'hadolint-linux-arm64',
      },
      'darwin-x64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.14.0/hadolint-macos-x86_64',
        sha256: '2b69a853433f1eca522ffb921cd490bd1321424d03331fd8390f93b7fb4a02e9',
        archive: 'none',
        binary: 'hadolint-macos-x86_64',
      },
      'darwin-arm64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.14.0/hadolint-macos-arm64',
        sha256: '3625e2e9f43dcfe7bd38738a5f5520ed50ce39ed28485266e6803dd7bc197b10',
        archive: 'none',
        binary: 'hadolint-macos-arm64',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'hadolint',
    version: '2.13.1',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.13.1/hadolint-linux-x86_64',
        sha256: 'f8b05e4c724cdeb84c0dca07e40936c3d875c0af5d120a27c94026a0f370b2cf',
        archive: 'none',
        binary: 'hadolint-linux-x86_64',
      },
      'linux-arm64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.13.1/hadolint-linux-arm64',
        sha256: 'ca77a6010454826ab90335095add1b9b84f2d72d44581b6c2dbe08cec46b0165',
        archive: 'none',
        binary: 'hadolint-linux-arm64',
      },
      'darwin-x64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.13.1/hadolint-macos-x86_64',
        sha256: 'd39de79513b8be68bd807664f1fc9fe328d95977eba996e2d7bda2bfeeae753a',
        archive: 'none',
        binary: 'hadolint-macos-x86_64',
      },
      'darwin-arm64': {
        url: 'https://github.com/hadolint/hadolint/releases/download/v2.13.1/hadolint-macos-arm64',
        sha256: '0a3eb44bb5e496184dbea71be142a9be8d70c11b48302ae851e6274ef09ae407',
        archive: 'none',
        binary: 'hadolint-macos-arm64',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
];
