import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { messageOf } from '../../../src/domain/errors.ts';
import { run } from '../../../src/exec/run.ts';
import { findOnPath } from '../../../src/exec/which.ts';
import type { LockedAsset, LockRow, ScannerSource } from '../../../src/domain/installation.ts';
import { createFetch } from '../../../src/install/download/transport.ts';
import type { InstallPorts, InstallRequest } from '../../../src/install/request.ts';
import { folderToolCache } from '../../../src/install/tool-cache.ts';
import { startReleaseServer, type ReleaseServer } from './server.ts';

export const NOW = Date.parse('2026-11-22T04:00:00Z');

export function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The message, with its causes, of what must fail. */
export async function failureOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return messageOf(error);
  }
  throw new Error('it did not fail');
}

/** A scanner of the tests: its program leaves a mark when it runs. */
export interface Setup {
  readonly root: string;
  readonly server: ReleaseServer;
  /** What was logged, by level. */
  readonly logged: string[];
  /** How long was slept, in milliseconds. */
  readonly slept: number[];
  readonly ports: InstallPorts;
  /** The program of a version; it writes the file `ran` when it is started. */
  program(version: string): string;
  readonly marker: string;
  request(changes?: Partial<InstallRequest>): InstallRequest;
  /** Puts a program on the PATH. */
  onPath(name: string, content: string): string;
  end(): Promise<void>;
}

export const source: ScannerSource = {
  name: 'probe',
  binary: 'probe',
  repository: 'acme/probe',
  tells: { args: ['--version'], pattern: /^probe (\S+)/m },
  assets: { 'linux-x64': 'probe_{version}_linux.tar.gz' },
  checksums: 'probe_{version}_checksums.txt',
  signature: { kind: 'unverifiable', reason: 'the project signs nothing' },
};

/** Where the release asset of a version lies below a server's address. */
export function assetPath(version = '1.2.3', name = `probe_${version}_linux.tar.gz`): string {
  return `/acme/probe/releases/download/v${version}/${name}`;
}

/** A row with one asset for linux-x64. */
export function rowOf(version: string, asset: Partial<LockedAsset> & { readonly sha256: string }): LockRow {
  const url = `https://github.com${assetPath(version)}`;
  return {
    scanner: 'probe',
    version,
    published: '2026-08-01',
    recorded: '2026-08-22',
    assets: { 'linux-x64': { url, archive: 'tar.gz', binary: 'probe', ...asset } },
    records: ['the tests'],
  };
}

/** Throws when a program was started in a test in which none may be. */
export function refuseRun({ marker }: Setup): void {
  if (existsSync(marker)) {
    throw new Error('a program was run that nothing vouches for');
  }
}

/** A server, folders and ports for one test; nothing outside of a temporary folder is touched. */
export async function setUp(
  options: { readonly tls?: { readonly key: string; readonly cert: string } } = {},
): Promise<Setup> {
  const root = mkdtempSync(join(tmpdir(), 'gatehouse-install-'));
  for (const folder of ['bin', 'cache', 'work']) {
    mkdirSync(join(root, folder));
  }
  const server = await startReleaseServer(options.tls);
  const logged: string[] = [];
  const slept: number[] = [];
  const env = { ...process.env, PATH: [join(root, 'bin'), process.env['PATH']].join(delimiter) };
  const log = (level: string) => (text: string) => void logged.push(`${level}: ${text}`);
  const marker = join(root, 'ran');
  const ports: InstallPorts = {
    run,
    log: { info: log('info'), warning: log('warning'), error: log('error'), debug: log('debug') },
    fetch: createFetch(),
    toolCache: folderToolCache(join(root, 'cache')),
    which: (name) => findOnPath(name, env),
    env,
    signal: new AbortController().signal,
    now: () => NOW,
    sleep: async (milliseconds) => void slept.push(milliseconds),
    random: () => 0.5,
  };
  return {
    root,
    server,
    logged,
    slept,
    ports,
    marker,
    program: (version) => `#!/bin/sh\necho ran >> '${marker}'\necho 'probe ${version}'\n`,
    request: (changes = {}) => ({
      scanner: source,
      platform: 'linux-x64',
      sources: ['mirror'],
      accept: ['lock', 'system'],
      verify: 'lock',
      minAgeMs: 7 * 86_400_000,
      rows: [],
      mirror: server.url,
      cacheDir: join(root, 'cache'),
      workDir: join(root, 'work'),
      loopbackHttp: 'allowed',
      ...changes,
    }),
    onPath: (name, content) => {
      const path = join(root, 'bin', name);
      writeFileSync(path, content, { mode: 0o755 });
      return path;
    },
    end: async () => {
      await server.stop();
      rmSync(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
