import { posix } from 'node:path';
import type { ChangedTree, CodeScanner } from './code-scanner.ts';

/** A changed tree with the settings of a scanner in it, by their names. */
export interface Asked extends ChangedTree {
  readonly settings: ReadonlyMap<string, string>;
}

/**
 * The files that a scanner has to look at after a change; undefined: all of them. Settings that changed alter everything, and so does a file that
 * settings name, which they may read.
 */
export function affectedFiles(scanner: CodeScanner, { settings, ...tree }: Asked): readonly string[] | undefined {
  const names = [...tree.changed];
  const isSettings = (name: string): boolean => settings.has(name) || scanner.settings?.test(name) === true;
  const texts = [...settings.values()];
  const isNamed = (name: string): boolean => texts.some((text) => text.includes(posix.basename(name)));
  const affected = names.some((name) => isSettings(name) || isNamed(name)) ? undefined : scanner.affected?.(tree);
  const asked = affected && new Set(affected);
  return asked && scanner.suits(tree.files).filter((file) => asked.has(file));
}
