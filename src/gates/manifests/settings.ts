import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseAge, parsePerScanner } from '../../config/image-values.ts';
import type { Inputs } from '../../config/input.ts';
import { MANIFEST_SCANNERS, type manifestScan } from '../../config/manifest-scan.ts';
import { UserError } from '../../domain/errors.ts';
import type { Env } from '../../host/host.ts';
import type { ManifestToolOptions } from '../../scanners/manifest-scanner.ts';
import type { Getting } from '../images/program.ts';
import { userCache } from '../images/settings.ts';

type ReadonlySettings = Getting['settings'];
export type ManifestInputs = Inputs<typeof manifestScan.inputs>;

/** What the inputs say of the tools, with absolute paths. */
export interface ManifestSettings extends ReadonlySettings {
  readonly tools: readonly (typeof MANIFEST_SCANNERS)[number][];
  readonly configs: ReadonlyMap<string, readonly string[]>;
  readonly maxBytes: number;
  readonly concurrency: number;
  readonly options: ManifestToolOptions;
}

/** Throws a `UserError` for values that are for none of the scanners, and for policies that nobody can have. */
export function settingsOf(inputs: ManifestInputs, folder: string, env: Env): ManifestSettings {
  const asked: ReadonlySet<string> = new Set(inputs.scanners);
  const tools = MANIFEST_SCANNERS.filter((name) => asked.has(name));
  const configs = parsePerScanner('scanner-config', inputs['scanner-config'] ?? [], tools);
  const unread = [...configs.keys()].find((name) => !CONFIGURED.has(name));
  if (unread !== undefined) {
    throw new UserError(`scanner-config: ${unread} reads no configuration file: leave it out.`);
  }
  const cache = inputs['cache-dir'];
  return {
    tools,
    versions: parsePerScanner('scanner-versions', inputs['scanner-versions'] ?? [], tools),
    configs: new Map([...configs].map(([name, paths]) => [name, paths.map((path) => resolve(folder, path))])),
    minAgeMs: parseAge(inputs['min-age']),
    maxBytes: inputs['max-disk'] * 1_000_000,
    concurrency: inputs.concurrency ?? availableParallelism(),
    // The built-in rules keep nothing, and run also where the user has no folder.
    cacheDir: cache === undefined && tools.length > 0 ? userCache(env) : resolve(folder, cache ?? '.'),
    folder,
    options: optionsOf(inputs, folder, tools),
  };
}

function optionsOf(inputs: ManifestInputs, folder: string, tools: readonly string[]): ManifestToolOptions {
  const rego = {
    policies: local('rego-policy', inputs['rego-policy'], folder),
    data: local('rego-data', inputs['rego-data'], folder),
    namespaces: inputs['rego-namespaces'] ?? [],
    version: inputs['rego-version'],
    functions: inputs['rego-functions'],
  };
  const [bundle] = local('rego-bundle', inputs['rego-bundle'] === undefined ? [] : [inputs['rego-bundle']], folder);
  const artifacts = inputs['kubescape-artifacts'];
  checkRead(inputs, tools);
  return {
    rego: { ...rego, ...(bundle !== undefined && { bundle }) },
    kubescape: {
      frameworks: inputs['kubescape-frameworks'],
      ...(artifacts !== undefined && { artifacts: resolve(folder, artifacts) }),
    },
  };
}

/** The tools that are given a configuration file of the user's. */
const CONFIGURED: ReadonlySet<string> = new Set(['kube-linter', 'trivy']);

/** What each input is read by: rules that nobody asks would be no rules. */
const READERS = [
  ['rego-policy', ['conftest', 'opa']],
  ['rego-data', ['conftest', 'opa']],
  ['rego-bundle', ['opa']],
  ['rego-namespaces', ['conftest', 'opa']],
  ['kubescape-artifacts', ['kubescape']],
] as const;

function checkRead(inputs: ManifestInputs, tools: readonly string[]): void {
  for (const [name, readers] of READERS) {
    const isGiven = (inputs[name] ?? []).length > 0;
    if (isGiven && !readers.some((reader) => tools.includes(reader))) {
      throw new UserError(`${name}: none of the scanners reads it: add ${readers.join(' or ')} to scanners.`);
    }
  }
}

/** Policies decide what may pass: nobody could say which ones a server handed out. */
function local(input: string, paths: readonly string[] = [], folder: string): readonly string[] {
  const remote = paths.find((path) => /^[a-z][a-z0-9+.-]*(?:::|:\/\/)|^git@/i.test(path));
  if (remote !== undefined) {
    throw new UserError(
      `${input}: "${remote}" is on a network, and policies are not fetched: check them out in a step before.`,
    );
  }
  return paths.map((path) => resolve(folder, path));
}
