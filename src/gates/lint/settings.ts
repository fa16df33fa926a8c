import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseAge, parsePerScanner } from '../../config/image-values.ts';
import type { Inputs } from '../../config/input.ts';
import { LINT_SCANNERS, type lintGate } from '../../config/lint-gate.ts';
import { LINT_SERVICES } from '../../config/lint-services.ts';
import type { Env } from '../../host/host.ts';
import type { Getting } from '../images/program.ts';
import { userCache } from '../images/settings.ts';

type ReadonlySettings = Getting['settings'];
export type LintInputs = Inputs<typeof lintGate.inputs>;

/** What the inputs say of scanners, with absolute paths. */
export interface LintSettings extends ReadonlySettings {
  readonly configs: ReadonlyMap<string, readonly string[]>;
  /** Absolute paths and addresses. */
  readonly databases: ReadonlyMap<string, readonly string[]>;
  readonly maxBytes: number;
  readonly concurrency: number;
}

/** Throws a `UserError` for values that are for none of the scanners. */
export function settingsOf(inputs: LintInputs, folder: string, env: Env): LintSettings {
  const names = inputs.scanners.includes('auto')
    ? [...LINT_SCANNERS, ...LINT_SERVICES]
    : inputs.scanners.filter((name) => name !== 'none');
  const configs = parsePerScanner('scanner-config', inputs['scanner-config'] ?? [], names);
  const databases = parsePerScanner('db-mirror', inputs['db-mirror'] ?? [], names);
  const cache = inputs['cache-dir'];
  return {
    versions: parsePerScanner('scanner-versions', inputs['scanner-versions'] ?? [], names),
    configs: placed(configs, folder),
    databases: placed(databases, folder),
    minAgeMs: parseAge(inputs['min-age']),
    maxBytes: inputs['max-disk'] * 1_000_000,
    concurrency: inputs.concurrency ?? availableParallelism(),
    cacheDir: cache === undefined ? userCache(env) : resolve(folder, cache),
    folder,
  };
}

/** What a scanner itself takes from its vendor: an address, or a set of rules of Semgrep's registry, as in p/golang. */
const ELSEWHERE = /^(?:https?:\/\/|file:\/\/|[pr]\/[\w.-]+(?:\/[\w.-]+)*$)/;

/** With absolute paths. */
function placed(given: ReadonlyMap<string, readonly string[]>, folder: string): ReadonlyMap<string, readonly string[]> {
  const at = (path: string): string => (ELSEWHERE.test(path) ? path : resolve(folder, path));
  return new Map([...given].map(([name, paths]) => [name, paths.map(at)]));
}
