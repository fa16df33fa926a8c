import { join } from 'node:path';
import { NEWEST_KUBERNETES } from '../../src/builtin/kubernetes-version.ts';
import { builtinScanner } from '../../src/builtin/scanner.ts';
import type { ScanResult } from '../../src/scanners/scanner.ts';

export const ROOT = join(import.meta.dirname, '../..');

function run(): Promise<never> {
  return Promise.reject(new Error('no program is to be run here'));
}

/** Scans a folder of the repository with every built-in rule, without Kustomize and Helm. */
export async function scanFolder(path: string): Promise<ScanResult> {
  const scanner = builtinScanner({ run, env: {}, which: () => undefined }, '0.0.0');
  const options = {
    workingDirectory: ROOT,
    paths: [path],
    exclude: [],
    render: 'auto',
    helmValues: [],
    kubernetesVersion: NEWEST_KUBERNETES,
    podSecurity: 'restricted',
  } as const;
  return scanner.scan({ kind: 'manifests', name: path }, options, {
    signal: new AbortController().signal,
    progress: () => undefined,
  });
}
