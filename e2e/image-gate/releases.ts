import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { certificate } from '../../__tests__/support/release-server/certificate.ts';
import { bytes, startReleaseServer } from '../../__tests__/support/release-server/server.ts';
import { run } from '../../src/exec/run.ts';
import { rowsOf } from '../../src/install/lock/index.ts';
import { findTool } from '../../scripts/tools/locate.mjs';
import { gatehouse, passed, refused, type Bench, type Ended } from './command.ts';
import type { Check } from '../check.ts';

/** A version that is in no lock: only then does the command line take an archive that was made here. */
const VERSION = '0.999.0';
const BUILT = '0.117.0';
const ARCHIVE = `grype_${VERSION}_linux_amd64.tar.gz`;
const CHECKSUMS = `grype_${VERSION}_checksums.txt`;
const PATH = `/anchore/grype/releases/download/v${VERSION}`;

/** Has the real program through the whole gate, as the archive of a release: from a mirror with a certificate of its own authority, and from a folder. */
export async function releases(bench: Bench, check: Check): Promise<void> {
  if (
    rowsOf('grype').some(({ version }) => version === VERSION) ||
    `${process.platform}-${process.arch}` !== 'linux-x64'
  ) {
    console.log('NOT RUN releases through the gate: they are made for linux-x64, and for a version that is in no lock');
    return;
  }
  const archive = await packed(bench);
  const sha256 = createHash('sha256').update(archive).digest('hex');
  const checksums = `${sha256}  ${ARCHIVE}\n`;
  const scan = (from: string, flags: Readonly<Record<string, string>>): Promise<Ended> => {
    const image = `docker-archive:${bench.image('clean.docker.tar')}`;
    const own = { scanners: 'grype', accept: 'checksum', 'scanner-versions': `grype=${VERSION}`, 'install-from': from };
    return gatehouse(bench.folder(), [image, ...bench.flags({ ...own, ...flags })]);
  };
  await fromMirror({ archive, checksums, scan }, check);
  await check('the same from a folder of archives, without a network', async () => {
    const folder = join(bench.folder(), 'archives');
    mkdirSync(folder);
    writeFileSync(join(folder, ARCHIVE), archive);
    writeFileSync(join(folder, CHECKSUMS), checksums);
    had(await scan('archive-folder', { 'scanner-archives': folder }), 'archive-folder');
  });
}

interface Release {
  readonly archive: Buffer;
  readonly checksums: string;
  readonly scan: (from: string, flags: Readonly<Record<string, string>>) => Promise<Ended>;
}

async function fromMirror({ archive, checksums, scan }: Release, check: Check): Promise<void> {
  const { key, cert, caFile } = certificate();
  const server = await startReleaseServer({ key, cert });
  const mirror = { 'scanner-mirror': server.url, 'scanner-ca': caFile };
  try {
    server.serve(`${PATH}/${CHECKSUMS}`, bytes(checksums));
    await check(
      'a scanner from a mirror that redirects and is slow, with a certificate of its own authority',
      async () => {
        server.serve(`${PATH}/${ARCHIVE}`, { kind: 'redirect', to: `${server.url}/store/1` });
        server.serve('/store/1', { kind: 'slow', bytes: archive, pieces: 20, pauseMs: 100 });
        had(await scan('mirror', mirror), 'mirror');
      },
    );
    await check('a mirror that redirects to http', async () => {
      server.serve(`${PATH}/${ARCHIVE}`, { kind: 'redirect', to: 'http://releases.invalid/grype.tar.gz' });
      refused(await scan('mirror', mirror), /http:\/\/releases\.invalid is not asked: only https is/);
    });
    await check('a mirror whose checksums are those of another file', async () => {
      server.serve(`${PATH}/${ARCHIVE}`, bytes(archive));
      server.serve(`${PATH}/${CHECKSUMS}`, bytes(`${'0'.repeat(64)}  ${ARCHIVE}\n`));
      refused(
        await scan('mirror', mirror),
        /does not match the checksums of its own release: expected SHA-256 0{64}, found/,
      );
    });
  } finally {
    await server.stop();
  }
}

function had(ended: Ended, source: string): void {
  const [scan] = passed(ended).scans;
  assert.deepEqual({ ...scan?.install, sha256: '' }, { source, verified: 'checksum', sha256: '' });
  assert.equal(scan?.version, VERSION);
}

/** The real program, with the version that it tells changed to one of the same length that is in no lock. */
async function packed(bench: Bench): Promise<Buffer> {
  const folder = bench.folder();
  const program = readFileSync(realpathSync(findTool('grype') ?? ''), 'latin1').replaceAll(BUILT, VERSION);
  writeFileSync(join(folder, 'grype'), program, { encoding: 'latin1', mode: 0o755 });
  const file = join(folder, ARCHIVE);
  const args = ['--create', '--use-compress-program=gzip -1', '--file', file, '-C', folder, 'grype'];
  const limits = { timeoutMs: 120_000, maxOutputBytes: 100_000, signal: new AbortController().signal };
  const env = { PATH: process.env['PATH'] ?? '' };
  const { exitCode, stderr } = await run({ command: '/usr/bin/tar', args, cwd: folder, env, ...limits });
  assert.equal(exitCode, 0, stderr);
  return readFileSync(file);
}
