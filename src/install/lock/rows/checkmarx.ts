import type { LockRow } from '../../../domain/installation.ts';

/** Kept by hand: the formula that the vendor publishes for Homebrew, in Checkmarx/homebrew-ast-cli, and its history. The asset for macOS is for both architectures. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'checkmarx',
    version: '2.3.63',
    recorded: '2026-08-20',
    assets: {
      'linux-x64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.63/ast-cli_2.3.63_linux_x64.tar.gz',
        sha256: 'f7bc1193172c9b824a08631e709bb32d7dde01f58cbf29a9a29db53b77af5857',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'linux-arm64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.63/ast-cli_2.3.63_linux_arm64.tar.gz',
        sha256: '0e75935172ce583a8f94cf49f722118a3850a466c644275be7961c8e616ae4c0',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'darwin-x64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.63/ast-cli_2.3.63_darwin_x64.tar.gz',
        sha256: 'b0cb438aef83458db5e428eecef46eb417e9ac550aa4d3f9d93b54b3f5e24a09',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'darwin-arm64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.63/ast-cli_2.3.63_darwin_x64.tar.gz',
        sha256: 'b0cb438aef83458db5e428eecef46eb417e9ac550aa4d3f9d93b54b3f5e24a09',
        archive: 'tar.gz',
        binary: 'cx',
      },
    },
    records: ['Checkmarx/homebrew-ast-cli'],
  },
  {
    scanner: 'checkmarx',
    version: '2.3.60',
    recorded: '2026-08-14',
    assets: {
      'linux-x64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.60/ast-cli_2.3.60_linux_x64.tar.gz',
        sha256: 'ac974d10aab9843f6035f0d82ee4184b4311916930e682f3a7ef28c87e7ee547',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'linux-arm64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.60/ast-cli_2.3.60_linux_arm64.tar.gz',
        sha256: '254888d1a3eae8e188143cf1a15f5cc333a368811c35432ca3ffbf43f6398553',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'darwin-x64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.60/ast-cli_2.3.60_darwin_x64.tar.gz',
        sha256: '4492e953be85c342004f8d8a27440d31c0d6d11b37ecd0bbd3db5c614ce625d1',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'darwin-arm64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.60/ast-cli_2.3.60_darwin_x64.tar.gz',
        sha256: '4492e953be85c342004f8d8a27440d31c0d6d11b37ecd0bbd3db5c614ce625d1',
        archive: 'tar.gz',
        binary: 'cx',
      },
    },
    records: ['Checkmarx/homebrew-ast-cli'],
  },
  {
    scanner: 'checkmarx',
    version: '2.3.59',
    recorded: '2026-08-07',
    assets: {
      'linux-x64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.59/ast-cli_2.3.59_linux_x64.tar.gz',
        sha256: '669a3a69b99399e755ab25f2a4ad7485e980eda039a2ce2813aedb3d19a6f2e0',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'linux-arm64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.59/ast-cli_2.3.59_linux_arm64.tar.gz',
        sha256: 'ac233b3a8d73bfa5cd402cfbed20a503fdf86c80e1f64dfbc1e6677128527bc4',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'darwin-x64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.59/ast-cli_2.3.59_darwin_x64.tar.gz',
        sha256: 'd09621e3c0fe42fc9fad6e213f00e2e0f7c3a3680037b5708ba32ae9f54528ad',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'darwin-arm64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.59/ast-cli_2.3.59_darwin_x64.tar.gz',
        sha256: 'd09621e3c0fe42fc9fad6e213f00e2e0f7c3a3680037b5708ba32ae9f54528ad',
        archive: 'tar.gz',
        binary: 'cx',
      },
    },
    records: ['Checkmarx/homebrew-ast-cli'],
  },
  {
    scanner: 'checkmarx',
    version: '2.3.58',
    recorded: '2026-07-31',
    assets: {
      'linux-x64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.58/ast-cli_2.3.58_linux_x64.tar.gz',
        sha256: '03dd4449c956e7edb10864991d9443795c728065cb2c210056fba74b7b49879e',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'linux-arm64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.58/ast-cli_2.3.58_linux_arm64.tar.gz',
        sha256: '7b736a14d75ecebd4fbe668d0841abe6410f609584e1e9c04d6b2846e1fedd1a',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'darwin-x64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.58/ast-cli_2.3.58_darwin_x64.tar.gz',
        sha256: '9834b0362933e27347e30d2e37c35a73b20fc083185968ac0a9728d179c05023',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'darwin-arm64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.58/ast-cli_2.3.58_darwin_x64.tar.gz',
        sha256: '9834b0362933e27347e30d2e37c35a73b20fc083185968ac0a9728d179c05023',
        archive: 'tar.gz',
        binary: 'cx',
      },
    },
    records: ['Checkmarx/homebrew-ast-cli'],
  },
  {
    scanner: 'checkmarx',
    version: '2.3.57',
    recorded: '2026-07-17',
    assets: {
      'linux-x64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.57/ast-cli_2.3.57_linux_x64.tar.gz',
        sha256: 'f4f7dee7d823b98822f389142910ce26896929e6103c3eaba6cfa5499825c5b0',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'linux-arm64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.57/ast-cli_2.3.57_linux_arm64.tar.gz',
        sha256: '3504e0c66acab302f59fbb536f57b6163ad93428f10fcf299c3bcad5f5058577',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'darwin-x64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.57/ast-cli_2.3.57_darwin_x64.tar.gz',
        sha256: '4298ef700bf29dbfbe315f8bed1a5be8bd0458aad50f155fe1eadfa6d721820b',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'darwin-arm64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.57/ast-cli_2.3.57_darwin_x64.tar.gz',
        sha256: '4298ef700bf29dbfbe315f8bed1a5be8bd0458aad50f155fe1eadfa6d721820b',
        archive: 'tar.gz',
        binary: 'cx',
      },
    },
    records: ['Checkmarx/homebrew-ast-cli'],
  },
  {
    scanner: 'checkmarx',
    version: '2.3.56',
    recorded: '2026-07-16',
    assets: {
      'linux-x64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.56/ast-cli_2.3.56_linux_x64.tar.gz',
        sha256: '50515ab0179aeb8fa4b58b9f7094aec5d7189486cff3d91e73556127d90a6f1a',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'linux-arm64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.56/ast-cli_2.3.56_linux_arm64.tar.gz',
        sha256: '126cf55029c72f122cffe028073c268dcf3155842e5d758e0998d61d55870561',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'darwin-x64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.56/ast-cli_2.3.56_darwin_x64.tar.gz',
        sha256: '952cb74120e10c3c539d65dbeefc1e7104d9a0493ae9a85b134d1657b0a55d7c',
        archive: 'tar.gz',
        binary: 'cx',
      },
      'darwin-arm64': {
        url: 'https://github.com/Checkmarx/ast-cli/releases/download/2.3.56/ast-cli_2.3.56_darwin_x64.tar.gz',
        sha256: '952cb74120e10c3c539d65dbeefc1e7104d9a0493ae9a85b134d1657b0a55d7c',
        archive: 'tar.gz',
        binary: 'cx',
      },
    },
    records: ['Checkmarx/homebrew-ast-cli'],
  },
];
