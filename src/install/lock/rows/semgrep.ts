import type { LockRow } from '../../../domain/installation.ts';

/** Read from PyPI: the hashes of the wheels that pip downloads. */
export const rows: readonly LockRow[] = [
  {
    scanner: 'semgrep',
    version: '1.185.0',
    published: '2026-11-10',
    recorded: '2026-11-22',
    assets: {},
    wheels: {
      'linux-x64': {
        file: 'semgrep-1.185.0-cp310.cp311.cp312.cp313.cp314.py310.py311.py312.py313.py314-none-manylinux_2_34_x86_64.whl',
        sha256: '0eb6aaadad5b957af96d1300487e10af1dc8016e8ef53072effb48cd4906c02b',
        binary: 'semgrep-1.185.0.data/purelib/semgrep/bin/semgrep-core',
      },
      'linux-arm64': {
        file: 'semgrep-1.185.0-cp310.cp311.cp312.cp313.cp314.py310.py311.py312.py313.py314-none-manylinux_2_34_aarch64.whl',
        sha256: '8cffbaf80abb8e39abc6d7a86588dcf94b7ddc1f40e8e16e555a1116347be3ef',
        binary: 'semgrep-1.185.0.data/purelib/semgrep/bin/semgrep-core',
      },
      'darwin-arm64': {
        file: 'semgrep-1.185.0-cp310.cp311.cp312.cp313.cp314.py310.py311.py312.py313.py314-none-macosx_11_0_arm64.whl',
        sha256: 'd54c7dc22f6f360e0f9f850b1ecdfe00ec755600f9cf2ec6be3928b42818f1b4',
        binary: 'semgrep-1.185.0.data/purelib/semgrep/bin/semgrep-core',
      },
    },
    records: ['PyPI'],
  },
];
