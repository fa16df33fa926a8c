import type { LockRow } from '../../../domain/installation.ts';

/** Made by `npm run lock`. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'conftest',
    version: '0.69.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/open-policy-agent/conftest/releases/download/v0.69.0/conftest_0.69.0_Linux_x86_64.tar.gz',
        sha256: '96fc2fbf11f0afde51256647127e6f00a64ce839a4d9a0a1aef2426c0e6f4b3f',
        archive: 'tar.gz',
        binary: 'conftest',
      },
      'linux-arm64': {
        url: 'https://github.com/open-policy-agent/conftest/releases/download/v0.69.0/conftest_0.69.0_Linux_arm64.tar.gz',
        sha256: '3b9c35223fe35f9988e153cdffb0144f911201306c746758b73be82831c543d9',
        archive: 'tar.gz',
        binary: 'conftest',
      },
      'darwin-x64': {
        url: 'https://github.com/open-policy-agent/conftest/releases/download/v0.69.0/conftest_0.69.0_Darwin_x86_64.tar.gz',
        sha256: '74fc9073fc7a5f11ffe00db7599d2b155d179acc70e83ffc7ab4a8750e6ee24e',
        archive: 'tar.gz',
        binary: 'conftest',
      },
      'darwin-arm64': {
        url: 'https://github.com/open-policy-agent/conftest/releases/download/v0.69.0/conftest_0.69.0_Darwin_arm64.tar.gz',
        sha256: '78302d045f0ec52e9786a06c6c621ac4516b4c5dd1e54efc8050c86c29b964d9',
        archive: 'tar.gz',
        binary: 'conftest',
      },
    },
    go: {
      module: 'github.com/open-policy-agent/conftest',
      sum: 'h1:g4KhYsXJlRSu9Zgxa6JVwfMvXksQkqwjWiWnWSUcBGE=',
      directive: '1.25.8',
    },
    records: [
      'cashapp/hermit-packages',
      'pins of the release in several public repositories, which agree',
      'the Go checksum database',
    ],
  },
  {
    scanner: 'conftest',
    version: '0.68.2',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/open-policy-agent/conftest/releases/download/v0.68.2/conftest_0.68.2_Linux_x86_64.tar.gz',
        sha256: 'e8144c6d6d2ae0260b869caa60c7c262a1f95ac63ec1e5d2fb19be452d606347',
        archive: 'tar.gz',
        binary: 'conftest',
      },
      'linux-arm64': {
        url: 'https://github.com/open-policy-agent/conftest/releases/download/v0.68.2/conftest_0.68.2_Linux_arm64.tar.gz',
        sha256: '4005441089655ded475384cb87d57762ae08ebef78305bada49c70530d2f4184',
        archive: 'tar.gz',
        binary: 'conftest',
      },
      'darwin-x64': {
        url: 'https://github.com/open-policy-agent/conftest/releases/download/v0.68.2/conftest_0.68.2_Darwin_x86_64.tar.gz',
        sha256: '7682c54243d2c16579589f55aac47c51389d26f103f828902880288ba7f0605e',
        archive: 'tar.gz',
        binary: 'conftest',
      },
      'darwin-arm64': {
        url: 'https://github.com/open-policy-agent/conftest/releases/download/v0.68.2/conftest_0.68.2_Darwin_arm64.tar.gz',
        sha256: 'cdb5445179e0cc42906e2b0233694900f272a501878d416a9c875b1f7bdfd34c',
        archive: 'tar.gz',
        binary: 'conftest',
      },
    },
    go: {
      module: 'github.com/open-policy-agent/conftest',
      sum: 'h1:YiOjNsVavy3Apk/TInqyo6T1bP2VJHlkcvvqxGnKmAw=',
      directive: '1.25.8',
    },
    records: ['cashapp/hermit-packages', 'the Go checksum database'],
  },
  {
    scanner: 'conftest',
    version: '0.68.0',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/open-policy-agent/conftest/releases/download/v0.68.0/conftest_0.68.0_Linux_x86_64.tar.gz',
        sha256: '6b17eb541b1f9389aa05df651f42ee899609c96802609977a9ef2479e37611b3',
        archive: 'tar.gz',
        binary: 'conftest',
      },
      'linux-arm64': {
        url: 'https://github.com/open-policy-agent/conftest/releases/download/v0.68.0/conftest_0.68.0_Linux_arm64.tar.gz',
        sha256: '9ee790b04dbddd0322e659cc658ae44ad0ec83d4e17381209be911ed34d7bd88',
        archive: 'tar.gz',
        binary: 'conftest',
      },
      'darwin-x64': {
        url: 'https://github.com/open-policy-agent/conftest/releases/download/v0.68.0/conftest_0.68.0_Darwin_x86_64.tar.gz',
        sha256: 'c7b27ddefc23a63f50c19a50f316b33306098f8e0943c219864fb7feece26570',
        archive: 'tar.gz',
        binary: 'conftest',
      },
      'darwin-arm64': {
        url: 'https://github.com/open-policy-agent/conftest/releases/download/v0.68.0/conftest_0.68.0_Darwin_arm64.tar.gz',
        sha256: 'b310f79dc838e8cdbc582935e1507c0db70ac22dd5d7d93eb17487c126743807',
        archive: 'tar.gz',
        binary: 'conftest',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
  {
    scanner: 'conftest',
    version: '0.67.1',
    recorded: '2026-08-22',
    assets: {
      'linux-x64': {
        url: 'https://github.com/open-policy-agent/conftest/releases/download/v0.67.1/conftest_0.67.1_Linux_x86_64.tar.gz',
        sha256: 'dd99b76693507ac47cdf86ac1a3b177721671ad3db7c272a621bccb52795afac',
        archive: 'tar.gz',
        binary: 'conftest',
      },
      'linux-arm64': {
        url: 'https://github.com/open-policy-agent/conftest/releases/download/v0.67.1/conftest_0.67.1_Linux_arm64.tar.gz',
        sha256: '5349fbdb80432f292256fd2065792b4842ec30b829a3c75cf22a36e66050164c',
        archive: 'tar.gz',
        binary: 'conftest',
      },
      'darwin-x64': {
        url: 'https://github.com/open-policy-agent/conftest/releases/download/v0.67.1/conftest_0.67.1_Darwin_x86_64.tar.gz',
        sha256: '360a573f69e3dd0cef0806e3678f4d8e4c4bd31d69f1f52095494637db81312f',
        archive: 'tar.gz',
        binary: 'conftest',
      },
      'darwin-arm64': {
        url: 'https://github.com/open-policy-agent/conftest/releases/download/v0.67.1/conftest_0.67.1_Darwin_arm64.tar.gz',
        sha256: '62ba51198af54ddf9070b4cfb751fa6c06f55ef76c821e8037c629ad937bd324',
        archive: 'tar.gz',
        binary: 'conftest',
      },
    },
    records: ['cashapp/hermit-packages'],
  },
];
