import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'snyk',
    version: '1.1306.4',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/snyk/cli/releases/download/v1.1306.4/snyk-linux',
        sha256: '78a83f57a16cb660879cb29f75fcb4a6c1ba07791dceb41e2b840fb89741c95c',
        archive: 'none',
        binary: 'snyk-linux',
      },
      'linux-arm64': {
        url: 'https://github.com/snyk/cli/releases/download/v1.1306.4/snyk-linux-arm64',
        sha256: 'd970aef55c25dc3cb5986853e69643aac7e20acf8c56ffbd304218f41470a7d2',
        archive: 'none',
        binary: 'snyk-linux-arm64',
      },
      'darwin-x64': {
        url: 'https://github.com/snyk/cli/releases/download/v1.1306.4/snyk-macos',
        sha256: 'f902dbc0be77cd3778d2a7119cc7235e220cf2ef809171b17b95e295b2e23d35',
        archive: 'none',
        binary: 'snyk-macos',
      },
      'darwin-arm64': {
        url: 'https://github.com/snyk/cli/releases/download/v1.1306.4/snyk-macos-arm64',
        sha256: 'c9f0ef8c4b555f3ac4eb6d3d874d2d06260a58d39e91dbcac4008cfb74c9ecbb',
        archive: 'none',
        binary: 'snyk-macos-arm64',
      },
    },
    records: ['cashapp/hermit-packages', 'the formula of the project for Homebrew'],
  },
  {
    scanner: 'snyk',
    version: '1.1306.3',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/snyk/cli/releases/download/v1.1306.3/snyk-linux',
        sha256: 'a76435dab2cecf567d2be13c5dd5dc5db1bc5959adf0f185e5f9419574ceb6fa',
        archive: 'none',
        binary: 'snyk-linux',
      },
      'linux-arm64': {
        url: 'https://github.com/snyk/cli/releases/download/v1.1306.3/snyk-linux-arm64',
        sha256: 'a31bb3b69ac88b1f1a7795e9a1800d834c3e843eede06a347d5cd13c955efe02',
        archive: 'none',
        binary: 'snyk-linux-arm64',
      },
      'darwin-x64': {
        url: 'https://github.com/snyk/cli/releases/download/v1.1306.3/snyk-macos',
        sha256: 'b6fed621d28f16b712a8ea3c7121a3ecfab1ca806af41f08f86987c9c9f9b81f',
        archive: 'none',
        binary: 'snyk-macos',
      },
      'darwin-arm64': {
        url: 'https://github.com/snyk/cli/releases/download/v1.1306.3/snyk-macos-arm64',
        sha256: '6affd215ef52f0eebaddd34e946c64bc8cfb06223387d8e6164a10501910fa92',
        archive: 'none',
        binary: 'snyk-macos-arm64',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'snyk',
    version: '1.1306.2',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/snyk/cli/releases/download/v1.1306.2/snyk-linux',
        sha256: '948ecc90d929f203a707e8f94478b8b9b64a4bbfc5cfb60916ba830ac91cfcd8',
        archive: 'none',
        binary: 'snyk-linux',
      },
      'linux-arm64': {
        url: 'https://github.com/snyk/cli/releases/download/v1.1306.2/snyk-linux-arm64',
        sha256: '9e14f3c6777aac2dec493b5a09796bc791161014f51b284cefb8fc399b9e2fc9',
        archive: 'none',
        binary: 'snyk-linux-arm64',
      },
      'darwin-x64': {
        url: 'https://github.com/snyk/cli/releases/download/v1.1306.2/snyk-macos',
        sha256: 'b4f9a94ffbe07b632351a638949d59d46838a5b822a4e8bfa1c4e0e70c3697ba',
        archive: 'none',
        binary: 'snyk-macos',
      },
      'darwin-arm64': {
        url: 'https://github.com/snyk/cli/releases/download/v1.1306.2/snyk-macos-arm64',
        sha256: '063c8667dbd58bdb345fe6e9d4bcaf37512d6a367b905c3b85df558a2c196e55',
        archive: 'none',
        binary: 'snyk-macos-arm64',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'snyk',
    version: '1.1306.1',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/snyk/cli/releases/download/v1.1306.1/snyk-linux',
        sha256: '3b25e6067e3d2f63a25213b44ca8f0eccc43133c76b9eb188155f80aa451f506',
        archive: 'none',
        binary: 'snyk-linux',
      },
      'linux-arm64': {
        url: 'https://github.com/snyk/cli/releases/download/v1.1306.1/snyk-linux-arm64',
        sha256: '185832ce297f5a309af4ebb1a47dec9399f236f0d7b457c66926a3beb616555f',
        archive: 'none',
        binary: 'snyk-linux-arm64',
      },
      'darwin-x64': {
        url: 'https://github.com/snyk/cli/releases/download/v1.1306.1/snyk-macos',
        sha256: '4f185089608e0ced67b919301806a2f2704923cc864d0830807313fb83789697',
        archive: 'none',
        binary: 'snyk-macos',
      },
      'darwin-arm64': {
        url: 'https://github.com/snyk/cli/releases/download/v1.1306.1/snyk-macos-arm64',
        sha256: 'f11a81904b95e444e6bbfa6ac6d2be4108156e8eebad99022e10a17d9bab0661',
        archive: 'none',
        binary: 'snyk-macos-arm64',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
];
