import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileChange } from '../builtin/fix/apply.ts';
import type { Fixable } from '../builtin/fix/patches.ts';
import { parseKubernetesVersion } from '../builtin/kubernetes-version.ts';
import type { ManifestOptions } from '../builtin/scanner.ts';
import { controlPolicyOf } from '../config/control-inputs.ts';
import type { Inputs } from '../config/input.ts';
import { manifestScan } from '../config/manifest-scan.ts';
import type { Target } from '../domain/scan.ts';
import type { Host } from '../host/host.ts';
import type { PlannedScan } from '../pipeline.ts';
import { VERSION } from '../version.ts';
import { defineGate, type Site } from './gate.ts';
import { inside } from './folder.ts';
import { withTimeLimit } from './time-limit.ts';

type ManifestInputs = Inputs<typeof manifestScan.inputs>;

export const manifestScanGate = defineGate(manifestScan, (inputs, site) => {
  const fixable: Fixable[] = [];
  const scan = builtinScan(inputs, site, (found) => fixable.push(...found));
  const timeout = inputs['scan-timeout'];
  return {
    scans: [withTimeLimit(scan, timeout)],
    base: {
      kind: 'tree',
      paths: inputs.path.map((path) => inside(site, path)),
      scans: (root, paths) => [withTimeLimit(baseScan(inputs, site, { root, paths }), timeout)],
    },
    policy: controlPolicyOf(inputs),
    ...(inputs.fix !== 'off' && { afterwards: () => fix(fixable, inputs, site.host) }),
  };
});

/** The same scan of the files of the base, which nobody fixes. */
function baseScan(
  inputs: ManifestInputs,
  site: Site,
  base: Pick<ManifestOptions, 'paths'> & { readonly root: string },
) {
  return builtinScan(inputs, { ...site, root: base.root }, () => undefined, base.paths);
}

function builtinScan(
  inputs: ManifestInputs,
  site: Site,
  onFixable: (found: readonly Fixable[]) => void,
  paths?: readonly string[],
): PlannedScan {
  const { env } = site.host;
  const target: Target = { kind: 'manifests', name: nameOf(inputs.path) };
  return {
    scanner: 'builtin',
    version: VERSION,
    target,
    run: async (context) => {
      // The rules and the reader of YAML: loaded after the first line of work was said.
      const [{ scanManifests }, { run }, { findOnPath }] = await Promise.all([
        import('../builtin/scanner.ts'),
        import('../exec/run.ts'),
        import('../exec/which.ts'),
      ]);
      const ports = { ...context, run, env, which: (name: string) => findOnPath(name, env) };
      const { result, fixable } = await scanManifests(await withPaths(optionsOf(inputs, site), paths), ports);
      onFixable(fixable);
      return result;
    },
  };
}

/** With the paths of a base, and those files of values that the base has: the others did nothing there. */
async function withPaths(options: ManifestOptions, paths: readonly string[] | undefined): Promise<ManifestOptions> {
  if (paths === undefined) {
    return options;
  }
  const there = await Promise.all(
    options.helmValues.map((file) =>
      access(resolve(options.workingDirectory, file)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return { ...options, paths, helmValues: options.helmValues.filter((_, index) => there[index] === true) };
}

function nameOf(paths: readonly string[]): string {
  const name = paths.join(', ');
  return name === '.' ? 'manifests' : name;
}

function optionsOf(inputs: ManifestInputs, site: Site): ManifestOptions {
  const named = (paths: readonly string[] = []): readonly string[] => paths.map((path) => inside(site, path));
  return {
    workingDirectory: site.root,
    paths: named(inputs.path),
    exclude: named(inputs.exclude),
    kubernetesVersion: parseKubernetesVersion(inputs['kubernetes-version']),
    podSecurity: inputs['pod-security'],
    render: inputs.render,
    helmValues: named(inputs['helm-values']),
  };
}

/** Shows the fixes of all findings that count, or writes them. */
async function fix(found: readonly Fixable[], inputs: ManifestInputs, host: Host): Promise<void> {
  const { applyFixes } = await import('../builtin/fix/apply.ts');
  const ignored = new Set((inputs['ignore-rules'] ?? []).map((rule) => rule.toLowerCase()));
  const changes = applyFixes(found.filter(({ ruleId }) => !ignored.has(ruleId.toLowerCase())));
  if (changes.length === 0) {
    host.log.info('Nothing that was found has one safe fix.');
  } else if (inputs.fix === 'show') {
    host.show(
      'The fixes as a patch; --fix=write, or the input fix: write, writes them',
      changes.map(({ diff }) => diff).join(''),
    );
  } else {
    await write(changes, host);
  }
}

async function write(changes: readonly FileChange[], { log }: Host): Promise<void> {
  const [{ writeFixes }, { describeChange }] = await Promise.all([
    import('../builtin/fix/write.ts'),
    import('../builtin/fix/apply.ts'),
  ]);
  const refused = new Map<string, string>();
  for (const one of await writeFixes(changes)) {
    if (one.status === 'refused') {
      refused.set(one.file, one.reason);
    }
  }
  for (const change of changes) {
    const reason = refused.get(change.file);
    if (reason === undefined) {
      log.info(describeChange(change));
    } else {
      log.warning(`${change.file} was not fixed: ${reason}.`);
    }
  }
}
