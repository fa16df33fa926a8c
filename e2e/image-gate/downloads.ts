import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { certificate } from '../../__tests__/support/release-server/certificate.ts';
import { bytes, startReleaseServer } from '../../__tests__/support/release-server/server.ts';
import { failureOf, setUp, type Setup } from '../../__tests__/support/release-server/setup.ts';
import type { LockRow } from '../../src/domain/installation.ts';
import { run } from '../../src/exec/run.ts';
import { install } from '../../src/install/install.ts';
import { rowsOf } from '../../src/install/lock/index.ts';
import type { InstallRequest } from '../../src/install/request.ts';
import { SOURCES } from '../../src/install/sources/index.ts';
import { findTool } from '../../scripts/tools/locate.mjs';
import { gatehouse, refused, type Bench } from './command.ts';
import type { Check } from '../check.ts';

/** An archive of the real program as a release would hold it, and a row of a lock that vouches for it. */
interface Release {
  readonly path: string;
  readonly archive: Buffer;
  readonly row: LockRow;
  readonly locked: string;
}

/** Downloads the real program as a release, with what can go wrong on the way. */
export async function downloads(bench: Bench, check: Check): Promise<void> {
  const release = await packed(bench);
  await throughCommand(bench, release, check);
  await throughInstall(release, check);
}

/** The lock is built in, and these bytes were built here: that they are refused is what the command line can show. */
async function throughCommand(bench: Bench, release: Release, check: Check): Promise<void> {
  const { key, cert, caFile } = certificate();
  const server = await startReleaseServer({ key, cert });
  const image = `docker-archive:${bench.image('clean.docker.tar')}`;
  const common = [image, ...bench.flags({ scanners: 'trivy', 'install-from': 'mirror', 'scanner-mirror': server.url })];
  try {
    await check('a mirror whose authority nobody trusts', async () => {
      server.serve(release.path, bytes(release.archive));
      refused(await gatehouse(bench.folder(), common), /could not be had for .*certificate/i);
    });
    await check('a mirror that asks to wait, and then serves other bytes than the lock knows', async () => {
      server.serve(
        release.path,
        { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
        bytes(release.archive),
      );
      const ended = await gatehouse(bench.folder(), [...common, '--scanner-ca', caFile]);
      assert.match(ended.said, /429.*trying again in 1\.0 s/);
      refused(
        ended,
        new RegExp(`${release.locked}[^]*${sha256(release.archive)}|${sha256(release.archive)}[^]*${release.locked}`),
      );
    });
    await check('a mirror that does not have it', async () => {
      server.serve(release.path, { kind: 'status', status: 403 });
      refused(await gatehouse(bench.folder(), [...common, '--scanner-ca', caFile]), /could not be had for .*403/);
    });
  } finally {
    await server.stop();
  }
}

async function throughInstall(release: Release, check: Check): Promise<void> {
  const setup = await setUp();
  const from = (changes: Partial<InstallRequest> = {}): InstallRequest => ({
    ...setup.request(changes),
    scanner: trivySource(),
    rows: [release.row],
  });
  try {
    await check('the real program from a release: asked to wait, cut off, then whole', async () => {
      const wait = { kind: 'status', status: 429, headers: { 'retry-after': '2' } } as const;
      setup.server.serve(release.path, wait, { kind: 'cut', bytes: release.archive }, bytes(release.archive));
      const installed = await install(from(), setup.ports);
      assert.equal(installed.verified, 'lock');
      assert.equal(setup.slept[0], 2000);
      assert.match(await versionOf(installed.path, setup), /Version: /);
    });
    await check('the same from the tool cache, without a network', async () => {
      setup.server.serve(release.path, { kind: 'status', status: 403 });
      const installed = await install(from({ sources: ['tool-cache'] }), setup.ports);
      assert.equal(installed.source, 'tool-cache');
      assert.equal(installed.verified, 'lock');
    });
    await check('one byte is another', async () => {
      const changed = Buffer.from(release.archive);
      changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
      setup.server.serve(release.path, bytes(changed));
      const failure = await failureOf(install(from(), setup.ports));
      assert(failure.includes(sha256(release.archive)) && failure.includes(sha256(changed)), failure);
    });
  } finally {
    await setup.end();
  }
}

async function versionOf(path: string, { root, ports }: Setup): Promise<string> {
  const limits = { timeoutMs: 60_000, maxOutputBytes: 100_000, signal: ports.signal };
  const { stdout } = await run({ command: path, args: ['--version'], cwd: root, env: { HOME: root }, ...limits });
  return stdout;
}

function trivySource() {
  const source = SOURCES.get('trivy');
  assert(source !== undefined);
  return source;
}

async function packed(bench: Bench): Promise<Release> {
  const [row] = rowsOf('trivy');
  const asset = row?.assets['linux-x64'];
  assert(row !== undefined && asset !== undefined);
  const folder = bench.folder();
  const file = join(folder, 'release.tar.gz');
  const program = realpathSync(findTool('trivy') ?? '');
  const args = ['--create', '--use-compress-program=gzip -1', '--file', file, '-C', join(program, '..'), 'trivy'];
  const limits = { timeoutMs: 120_000, maxOutputBytes: 100_000, signal: new AbortController().signal };
  const env = { PATH: process.env['PATH'] ?? '' };
  const { exitCode, stderr } = await run({ command: '/usr/bin/tar', args, cwd: folder, env, ...limits });
  assert.equal(exitCode, 0, stderr);
  const archive = readFileSync(file);
  return {
    path: new URL(asset.url).pathname,
    archive,
    row: { ...row, assets: { 'linux-x64': { ...asset, sha256: sha256(archive) } } },
    locked: asset.sha256,
  };
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
