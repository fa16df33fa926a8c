import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * The absolute path of the first executable called `name` on the PATH of `env`; undefined when there is none.
 * Relative entries of the PATH are passed over: they would let a checkout bring its own programs.
 */
export function findOnPath(name: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  return absoluteEntries(env['PATH'] ?? '')
    .map((folder) => join(folder, name))
    .find(isExecutableFile);
}

/**
 * The environment with the absolute entries of its PATH alone: what a program starts by its name is looked for there, and the others, an
 * empty one too, stand for the folder it runs in. Without any there is no PATH: where it is empty, that folder is searched.
 */
export function withSafePath<T extends string | undefined>(
  env: Readonly<Record<string, T>>,
): Record<string, T | string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]): [string, T | string][] => {
      if (name.toUpperCase() !== 'PATH' || value === undefined) {
        return [[name, value]];
      }
      const safe = absoluteEntries(value);
      return safe.length === 0 ? [] : [[name, safe.join(delimiter)]];
    }),
  );
}

function absoluteEntries(path: string): readonly string[] {
  return path.split(delimiter).filter(isAbsolute);
}

function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
