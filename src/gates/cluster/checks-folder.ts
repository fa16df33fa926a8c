import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ScanError } from '../../domain/errors.ts';
import { findOnPath } from '../../exec/which.ts';
import { rowsOf } from '../../install/lock/index.ts';
import type { Installed } from '../../install/request.ts';
import { kubeBench } from '../../scanners/kube-bench/program.ts';
import type { StepPorts } from '../process-scan.ts';

const MODULE = 'github.com/aquasecurity/kube-bench';
/** Where its packages for Debian and Red Hat put them. */
const OF_PACKAGE = '/etc/kube-bench/cfg';
const DOWNLOAD_MS = 120_000;
const NAMES = ['PATH', 'HOME', 'GOPATH', 'GOPROXY', 'HTTPS_PROXY', 'NO_PROXY', 'SSL_CERT_FILE'];

/**
 * The folder of the checks that belong to a program: beside it in the archive of its release, where its package puts it, or in the Go module that it
 * was built from, whose hash is compared with the lock. Rejects with a `ScanError` where there is none.
 */
export async function checksOf(
  installed: Installed,
  named: string | undefined,
  scratch: string,
  ports: StepPorts,
): Promise<string> {
  if (named !== undefined) {
    return named;
  }
  const places = [join(dirname(installed.path), 'cfg'), ...(installed.source === 'path' ? [OF_PACKAGE] : [])];
  for (const place of places) {
    if (await isThere(join(place, 'config.yaml'))) {
      return place;
    }
  }
  const found = await ofModule(installed.version, scratch, ports);
  if (found === undefined) {
    throw new ScanError(
      `The checks of kube-bench ${installed.version} are not beside ${installed.path}: name their folder, which is called cfg, with scanner-config: kube-bench=FOLDER`,
    );
  }
  return found;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function ofModule(
  version: string,
  scratch: string,
  { run, env, signal }: StepPorts,
): Promise<string | undefined> {
  const go = findOnPath('go', env);
  const locked = rowsOf(kubeBench.name).find((row) => row.version === version)?.go;
  if (go === undefined || locked === undefined) {
    return undefined;
  }
  const own = {
    ...Object.fromEntries(NAMES.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
    GOENV: 'off',
    GOTOOLCHAIN: 'local',
  };
  const asked = { command: go, cwd: scratch, timeoutMs: DOWNLOAD_MS, maxOutputBytes: 1024 * 1024, signal };
  // What is in the environment, or what Go does without it.
  const proxies = (await run({ ...asked, args: ['env', 'GOPROXY'], env: own })).stdout.trim();
  const result = await run({
    ...asked,
    args: ['mod', 'download', '-json', `${MODULE}@v${version}`],
    env: {
      ...own,
      // What another job has left unpacked is verified by nobody, and these scripts run as root: unpacked anew, from what was fetched before where it is there.
      GOMODCACHE: join(scratch, 'modules'),
      GOPROXY: `file://${join(modulesOf(env), 'cache', 'download')},${proxies}`,
      GOFLAGS: '-mod=mod -modcacherw',
      GONOSUMDB: 'none',
    },
  });
  return result.exitCode === 0 ? folderIn(result.stdout, locked.sum) : undefined;
}

/** Where Go keeps modules unless it is told another place (https://go.dev/ref/mod#module-cache). */
function modulesOf(env: StepPorts['env']): string {
  return env['GOMODCACHE'] ?? join(env['GOPATH'] ?? join(env['HOME'] ?? '/nonexistent', 'go'), 'pkg', 'mod');
}

/** Go has checked the module with its checksum database, and what it says is compared with the lock besides. */
function folderIn(told: string, sum: string): string | undefined {
  const { Dir, Sum } = JSON.parse(told) as { readonly Dir?: unknown; readonly Sum?: unknown };
  if (Sum !== sum) {
    throw new ScanError(
      `The Go module of kube-bench has the hash ${String(Sum)}, and the lock says ${sum}: its checks are not run`,
    );
  }
  return typeof Dir === 'string' ? join(Dir, 'cfg') : undefined;
}
