import { availableParallelism } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { imagePolicyOf } from '../../config/image-policy.ts';
import type { Inputs } from '../../config/input.ts';
import type { imageScan } from '../../config/image-scan.ts';
import { parseAge, parseCredentials, parsePerScanner, type Credentials } from '../../config/image-values.ts';
import { UserError } from '../../domain/errors.ts';
import type { Policy } from '../../domain/report.ts';
import { homeFolder } from '../../host/home.ts';
import type { Env } from '../../host/host.ts';
import { folderOf } from '../report-files.ts';

export type ImageInputs = Inputs<typeof imageScan.inputs>;
type PerScanner = ReadonlyMap<string, readonly string[]>;

/** What the inputs say of scanners and databases, with absolute paths. */
export interface Settings {
  readonly scanners: readonly string[];
  readonly versions: PerScanner;
  readonly configs: PerScanner;
  readonly mirrors: PerScanner;
  readonly files: PerScanner;
  readonly credentials: ReadonlyMap<string, Credentials>;
  readonly minAgeMs: number;
  readonly maxDatabaseAgeMs: number;
  /** When the database is fetched that tells which package a JAR is. */
  readonly javaDatabase: ImageInputs['java-db'];
  readonly maxBytes: number;
  readonly concurrency: number;
  readonly cacheDir: string;
  /** The folder in which paths start. */
  readonly folder: string;
}

export function settingsOf(inputs: ImageInputs, folder: string, env: Env): Settings {
  const scanners = [...new Set(inputs.scanners)];
  const per = (name: 'scanner-versions' | 'scanner-config'): PerScanner =>
    parsePerScanner(name, inputs[name] ?? [], scanners);
  const perDatabase = (name: 'db-mirror' | 'db-file'): PerScanner =>
    parsePerScanner(name, inputs[name] ?? [], scanners, scanners.includes('trivy') ? ['trivy-java'] : []);
  const cache = inputs['cache-dir'];
  return {
    scanners,
    versions: per('scanner-versions'),
    configs: absolute(per('scanner-config'), folder),
    mirrors: perDatabase('db-mirror'),
    files: absolute(perDatabase('db-file'), folder),
    // Not a flag: everybody on a machine can read the arguments of a program.
    credentials: parseCredentials(inputs['registry-credentials'] ?? env['GATEHOUSE_REGISTRY_CREDENTIALS'] ?? ''),
    minAgeMs: parseAge(inputs['min-age']),
    maxDatabaseAgeMs: parseAge(inputs['db-max-age']),
    javaDatabase: inputs['java-db'],
    maxBytes: inputs['max-disk'] * 1_000_000,
    concurrency: inputs.concurrency ?? availableParallelism(),
    cacheDir: cache === undefined ? userCache(env) : resolve(folder, cache),
    folder,
  };
}

function absolute(values: PerScanner, folder: string): PerScanner {
  return new Map([...values].map(([name, paths]) => [name, paths.map((path) => resolve(folder, path))]));
}

/** Where what outlives a run is kept unless cache-dir says otherwise. Throws a `UserError` where the user has no folder. */
export function userCache(env: Env): string {
  const named = process.platform === 'win32' ? env['LOCALAPPDATA'] : env['XDG_CACHE_HOME'];
  // A relative one is to be passed over (XDG Base Directory Specification): it would be a folder of the checkout.
  if (named !== undefined && isAbsolute(named)) {
    return join(named, 'gatehouse');
  }
  const home = homeFolder();
  if (home === undefined) {
    throw new UserError('There is no folder of the user to keep scanners in: set HOME, or name one with cache-dir.');
  }
  return join(home, ...(process.platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']), 'gatehouse');
}

/** What the findings of images are judged by besides what every gate has. Throws a `UserError` for lists that could not take effect. */
export function policyOfImages(inputs: ImageInputs): Partial<Policy> {
  const policy = imagePolicyOf(inputs);
  if (policy.licences !== undefined && !(inputs.checks.includes('licence') && inputs.scanners.includes('trivy'))) {
    throw new UserError(
      'allow-licences and deny-licences need somebody who looks for licences: add licence to checks, and trivy to scanners.',
    );
  }
  return policy;
}

/** Where the SBOMs are kept; undefined where nobody asked for them. */
export function sbomFolder(inputs: ImageInputs, folder: string, env: Env, now: Date): string | undefined {
  const own = folderOf('image-scan', inputs.id);
  const temporary = env['RUNNER_TEMP'];
  if (inputs.sboms !== undefined) {
    return resolve(folder, inputs.sboms);
  }
  if (inputs.out !== undefined) {
    return resolve(folder, inputs.out, 'compliance', now.toISOString().slice(0, 10), own, 'sboms');
  }
  return temporary === undefined || temporary === '' ? undefined : join(temporary, 'gatehouse', own, 'sboms');
}
