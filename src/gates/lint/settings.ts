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
  readonly maxBytes: number;
  readonly concurrency: number;
}

/** Throws a `UserError` for values that are for none of the scanners. */
export function settingsOf(inputs: LintInputs, folder: string, env: Env): LintSettings {
  const names = inputs.scanners.includes('auto')
    ? [...LINT_SCANNERS, ...LINT_SERVICES]
    : inputs.scanners.filter((name) => name !== 'none');
  const configs = parsePerScanner('scanner-config', inputs['scanner-config'] ?? [], names);
  const cache = inputs['cache-dir'];
  return {
    versions: parsePerScanner('scanner-versions', inputs['scanner-versions'] ?? [], names),
    configs: new Map([...configs].map(([name, paths]) => [name, paths.map((path) => resolve(folder, path))])),
    minAgeMs: parseAge(inputs['min-age']),
    maxBytes: inputs['max-disk'] * 1_000_000,
    concurrency: inputs.concurrency ?? availableParallelism(),
    cacheDir: cache === undefined ? userCache(env) : resolve(folder, cache),
    folder,
  };
}
