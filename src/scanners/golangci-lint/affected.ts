import { posix } from 'node:path';
import type { ChangedTree } from '../code-scanner.ts';
import { isBelow, modulesOf, usedModules } from './plan.ts';

interface Module {
  /** '' at the top. */
  readonly folder: string;
  /** What other modules import it by; undefined where its go.mod does not say. */
  readonly path: string | undefined;
  readonly text: string;
}

/** Outside of a module only these can be part of its build: what C code includes and links, and what all modules of a workspace share. */
const SHARED =
  /(?:^|\/)(?:go\.work(?:\.sum)?|vendor\/.*)$|\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm|s|sx|f|for|f90|a|o|so|syso|swig|swigcxx)$/i;

/** What `affectedModules` asks for: modules, workspaces, and where there is one the code, whose imports need no `require` there. */
export function readsOfChange(files: readonly string[]): readonly string[] {
  const shared = files.some(isWorkspace);
  return files.filter((file) => /(?:^|\/)go\.mod$/.test(file) || isWorkspace(file) || (shared && file.endsWith('.go')));
}

function isWorkspace(file: string): boolean {
  return file === 'go.work' || file.endsWith('/go.work');
}

/** The folders of the modules whose code a change can have altered, directly or in a module that they import; undefined: of any. */
export function affectedModules({ files, changed, texts, above }: ChangedTree): ReadonlySet<string> | undefined {
  const modules = modulesOf(files, above).map((folder): Module => {
    const text = texts.get(posix.join(folder, 'go.mod')) ?? '';
    return { folder, path: /^\s*module\s+["`]?([^\s"`]+)/m.exec(text)?.[1], text };
  });
  const folders = modules.map(({ folder }) => folder);
  const hit = new Set<string>();
  for (const name of changed) {
    // A workspace or a module that is replaced by one above the folder is nowhere to be seen.
    if (SHARED.test(name) || name.startsWith('../')) {
      return undefined;
    }
    const folder = moduleOf(name, folders);
    if (folder !== undefined) {
      hit.add(folder);
    }
  }
  return withDependents(hit, modules, { files, texts });
}

/** The innermost module that a name lies in. */
export function moduleOf(name: string, folders: readonly string[]): string | undefined {
  return folders.filter((folder) => isBelow(name, folder)).toSorted(innermostFirst)[0];
}

function innermostFirst(a: string, b: string): number {
  return b.length - a.length;
}

function withDependents(
  hit: ReadonlySet<string>,
  modules: readonly Module[],
  tree: Pick<ChangedTree, 'files' | 'texts'>,
): ReadonlySet<string> {
  const all = new Set(hit);
  const workspaces = workspacesOf(tree);
  for (let before = -1; before !== all.size;) {
    before = all.size;
    const changed = modules.filter(({ folder }) => all.has(folder));
    for (const module of modules) {
      if (!all.has(module.folder) && changed.some((other) => dependsOn(module, other, modules, workspaces, tree))) {
        all.add(module.folder);
      }
    }
  }
  return all;
}

/** The folders that each go.work uses. */
function workspacesOf({ files, texts }: Pick<ChangedTree, 'files' | 'texts'>): readonly (readonly string[])[] {
  return files.filter(isWorkspace).map((file) => {
    const from = posix.dirname(file);
    return usedModules(texts.get(file) ?? '').map((used) =>
      posix.join(from, used).replace(/\/$/, '').replace(/^\.$/, ''),
    );
  });
}

/** A module that is named nowhere in the other one is not built with it. That it is named and not built costs a look too many. */
function dependsOn(
  module: Module,
  other: Module,
  modules: readonly Module[],
  workspaces: readonly (readonly string[])[],
  { files, texts }: Pick<ChangedTree, 'files' | 'texts'>,
): boolean {
  if (replaces(module, other) || other.path === undefined || module.text.includes(other.path)) {
    return true;
  }
  const together = workspaces.some((used) => used.includes(module.folder) && used.includes(other.folder));
  const folders = modules.map(({ folder }) => folder);
  const imported = `"${other.path}`;
  return (
    together &&
    files.some(
      (file) =>
        file.endsWith('.go') &&
        isBelow(file, module.folder) &&
        moduleOf(file, folders) === module.folder &&
        (texts.get(file) ?? imported).includes(imported),
    )
  );
}

/** https://go.dev/ref/mod#go-mod-file-replace */
function replaces({ folder, text }: Module, other: Module): boolean {
  return [...text.matchAll(/=>\s*["`]?(\.{1,2}\/[^\s"`]*)/g)].some(
    ([, path = '']) => posix.join(folder, path).replace(/\/$/, '') === (other.folder === '' ? '.' : other.folder),
  );
}
