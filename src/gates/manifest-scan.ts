import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Fixable } from '../builtin/fix/patches.ts';
import { parseKubernetesVersion } from '../builtin/kubernetes-version.ts';
import type { ManifestOptions } from '../builtin/scanner.ts';
import { controlPolicyOf } from '../config/control-inputs.ts';
import { manifestScan } from '../config/manifest-scan.ts';
import type { Target } from '../domain/scan.ts';
import type { PlannedScan } from '../pipeline.ts';
import { VERSION } from '../version.ts';
import { defineGate, type GateWork, type Site } from './gate.ts';
import { inside } from './folder.ts';
import { workFolder } from './images/work-folder.ts';
import { SharedManifests } from './manifests/shared.ts';
import { settingsOf, type ManifestInputs } from './manifests/settings.ts';
import { ManifestTools } from './manifests/tools.ts';
import { withTimeLimit } from './time-limit.ts';

export const manifestScanGate = defineGate(manifestScan, (inputs, site): GateWork => {
  const { host } = site;
  const settings = settingsOf(inputs, resolve(site.root, site.folder), host.env);
  const work = workFolder(host);
  const tools = new ManifestTools({ inputs, settings, work, host });
  const fixable: Fixable[] = [];
  const given = { inputs, tools };
  const head = new SharedManifests(async () => optionsOf(inputs, site), host);
  return {
    scans: scansOf(head, 'head', given, (found) => fixable.push(...found)),
    concurrency: settings.concurrency,
    policy: controlPolicyOf(inputs),
    prepare: () => tools.prepare(head),
    base: {
      kind: 'tree',
      paths: inputs.path.map((path) => inside(site, path)),
      // Nobody fixes files of the base.
      scans: (root, paths) => {
        const base = new SharedManifests(() => withPaths(optionsOf(inputs, { ...site, root }), paths), host);
        return scansOf(base, 'base', given, () => undefined);
      },
    },
    cleanUp: () => work.remove(),
    ...(inputs.fix !== 'off' && {
      afterwards: async () => {
        const { fix } = await import('./manifests/fix.ts');
        await fix(fixable, inputs, host);
      },
    }),
  };
});

interface Given {
  readonly inputs: ManifestInputs;
  readonly tools: ManifestTools;
}

function scansOf(
  manifests: SharedManifests,
  side: 'head' | 'base',
  { inputs, tools }: Given,
  onFixable: OnFixable,
): readonly PlannedScan[] {
  const target: Target = { kind: 'manifests', name: nameOf(inputs.path) };
  const builtin = inputs.scanners.includes('builtin') ? [builtinScan(manifests, target, onFixable)] : [];
  const all = [...builtin, ...tools.scans(manifests, target, side)];
  return all.map((scan) => withTimeLimit(scan, inputs['scan-timeout']));
}

type OnFixable = (found: readonly Fixable[]) => void;

function builtinScan(manifests: SharedManifests, target: Target, onFixable: OnFixable): PlannedScan {
  return {
    scanner: 'builtin',
    version: VERSION,
    target,
    run: async (context) => {
      const { result, fixable } = await manifests.judged(context);
      onFixable(fixable);
      return result;
    },
  };
}

/** With the paths of a base, and those files of values that the base has: the others did nothing there. */
async function withPaths(options: ManifestOptions, paths: readonly string[]): Promise<ManifestOptions> {
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
