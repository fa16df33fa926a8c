import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'zizmor',
    version: '1.29.0',
    published: '2026-08-01',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.29.0/zizmor-x86_64-unknown-linux-gnu.tar.gz',
        sha256: 'dd96df044a6e8538d5f423790f453bdd03d49e5b2bcc38214acc41a2f1297839',
        archive: 'tar.gz',
        binary: 'zizmor',
      },
      'linux-arm64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.29.0/zizmor-aarch64-unknown-linux-gnu.tar.gz',
        sha256: '415eaa7c0a06479a701b8e44a3e812c1047decc848ec4bede7bd6bbf49f22d20',
        archive: 'tar.gz',
        binary: 'zizmor',
      },
      'darwin-x64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.29.0/zizmor-x86_64-apple-darwin.tar.gz',
        sha256: '648b72ab9941a7f2a8d65d7b68a8e76cef789538c8df3a3950384d38423375b0',
        archive: 'tar.gz',
        binary: 'zizmor',
      },
      'darwin-arm64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.29.0/zizmor-aarch64-apple-darwin.tar.gz',
        sha256: '720322fade9e83a9c7953944c438f2ba942636b86b96a8f0e6b15ce94c8a6b6f',
        archive: 'tar.gz',
        binary: 'zizmor',
      },
      'win32-x64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.29.0/zizmor-x86_64-pc-windows-msvc.zip',
        sha256: '68a6bc6888f10bf0d53658c75885e7c1b7a0588d4c1fbc3f0ca280ad7324bf06',
        archive: 'zip',
        binary: 'zizmor.exe',
      },
    },
    wheels: {
      'linux-x64': {
        file: 'zizmor-1.29.0-py3-none-manylinux_2_28_x86_64.whl',
        sha256: '587b99c2e1b34575c6c8565c2bfde415ca8bc0310f5589f19bc948c8dea10a20',
        binary: 'zizmor-1.29.0.data/scripts/zizmor',
      },
      'darwin-x64': {
        file: 'zizmor-1.29.0-py3-none-macosx_10_12_x86_64.whl',
        sha256: 'ea72f84d610643d57f96430c655a3780d0b874e477d32e14eae8e910f6cce1fd',
        binary: 'zizmor-1.29.0.data/scripts/zizmor',
      },
      'darwin-arm64': {
        file: 'zizmor-1.29.0-py3-none-macosx_11_0_arm64.whl',
        sha256: '5aafe617d7b1e0c0c15d58fdf20495f360f74a791dfa136f76630b4cc06c2a34',
        binary: 'zizmor-1.29.0.data/scripts/zizmor',
      },
      'win32-x64': {
        file: 'zizmor-1.29.0-py3-none-win_amd64.whl',
        sha256: '0fb85948ba5ffc7a8116eee36fe9cfc10167225c97bd2810e3378e66a9fd27c4',
        binary: 'zizmor-1.29.0.data/scripts/zizmor.exe',
      },
    },
    records: [
      'cashapp/hermit-packages',
      'microsoft/winget-pkgs',
      'pins of the release in several public repositories, which agree',
      'pypi.org',
    ],
  },
  {
    scanner: 'zizmor',
    version: '1.28.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.28.0/zizmor-x86_64-unknown-linux-gnu.tar.gz',
        sha256: 'e87b67160194884e375a46a12c57ccc904f762b53845f254fab7f17d98809c09',
        archive: 'tar.gz',
        binary: 'zizmor',
      },
      'linux-arm64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.28.0/zizmor-aarch64-unknown-linux-gnu.tar.gz',
        sha256: '324e43770cfacf4216f8aefb287263b5b5c733c85b03bf7583b5cc4a0460239e',
        archive: 'tar.gz',
        binary: 'zizmor',
      },
      'darwin-x64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.28.0/zizmor-x86_64-apple-darwin.tar.gz',
        sha256: '40a58d8560d65c71357b3977d0da425773bf8f10bf1ffd38099d963d3afdf3aa',
        archive: 'tar.gz',
        binary: 'zizmor',
      },
      'darwin-arm64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.28.0/zizmor-aarch64-apple-darwin.tar.gz',
        sha256: '54949bbd6b4c8527046bb8990bac9e0dab3eec787640f4e6199ae121dd1040be',
        archive: 'tar.gz',
        binary: 'zizmor',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'zizmor',
    version: '1.27.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.27.0/zizmor-x86_64-unknown-linux-gnu.tar.gz',
        sha256: '277f2bd8fd37cf60c42ab7afca6faa884e65440fa31e02b44bdaae60f62a358f',
        archive: 'tar.gz',
        binary: 'zizmor',
      },
      'linux-arm64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.27.0/zizmor-aarch64-unknown-linux-gnu.tar.gz',
        sha256: '46fceee9a8262dca0e61f8463204e1f0f3a63bf6c20fa3ef9a5c1b3cff7b17b0',
        archive: 'tar.gz',
        binary: 'zizmor',
      },
      'darwin-x64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.27.0/zizmor-x86_64-apple-darwin.tar.gz',
        sha256: '51cd82d1f6914cbb7f4402dbdc19bd989a7599078e5ddeaf837d1ab901c97328',
        archive: 'tar.gz',
        binary: 'zizmor',
      },
      'darwin-arm64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.27.0/zizmor-aarch64-apple-darwin.tar.gz',
        sha256: '81336423d1b280c5dd0cdd8644a1e5f3238ab3ceb8d6e4334dfd05dab95a8a86',
        archive: 'tar.gz',
        binary: 'zizmor',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'zizmor',
    version: '1.26.1',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.26.1/zizmor-x86_64-unknown-linux-gnu.tar.gz',
        sha256: '8556289a64e7aaf2400cd516f61a471aa91c5902cc56ad96a82fd12f90c2ef73',
        archive: 'tar.gz',
        binary: 'zizmor',
      },
      'linux-arm64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.26.1/zizmor-aarch64-unknown-linux-gnu.tar.gz',
        sha256: '711f5af366b299128f9a04b1470e37d990b41fbd21f14a1a4148d25004a83762',
        archive: 'tar.gz',
        binary: 'zizmor',
      },
      'darwin-x64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.26.1/zizmor-x86_64-apple-darwin.tar.gz',
        sha256: '2967414a561f8c1264121e8f723c3b5abcf3d1bf7ce5063114df99985dd75801',
        archive: 'tar.gz',
        binary: 'zizmor',
      },
      'darwin-arm64': {
        url: 'https://github.com/zizmorcore/zizmor/releases/download/v1.26.1/zizmor-aarch64-apple-darwin.tar.gz',
        sha256: '68ab2b37836bbd44f6cfffcc102b9ffffbc20c5d67d84293dafb63bd2775a1da',
        archive: 'tar.gz',
        binary: 'zizmor',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
];
