import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  loadManifests,
  type LoadOptions,
  type LoadPorts,
  type Manifests,
} from '../../../src/builtin/manifests/load.ts';
import { run } from '../../../src/exec/run.ts';
import { findOnPath } from '../../../src/exec/which.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});

/** A real folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-test-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** Loads a folder as the gate does, without any program to render with unless `path` has one. */
export function load(
  workingDirectory: string,
  options: Partial<LoadOptions> & { readonly path?: string; readonly signal?: AbortSignal } = {},
): Promise<Manifests> {
  const { path = '', signal = new AbortController().signal, ...rest } = options;
  const ports: LoadPorts = {
    run,
    env: {},
    which: (name) => findOnPath(name, { PATH: path }),
    signal,
    progress: () => {},
  };
  const defaults = { paths: ['.'], exclude: [], render: 'auto', helmValues: [] } as const;
  return loadManifests({ ...defaults, kubernetesVersion: { major: 1, minor: 34 }, workingDirectory, ...rest }, ports);
}

export const POD = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: nginx
`;
