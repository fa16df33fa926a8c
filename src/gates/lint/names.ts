import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '../../domain/observation.ts';
import type { Gap } from '../../domain/scan.ts';
import type { CodeStep } from '../../scanners/code-scanner.ts';

/** What stands for bytes that are no UTF-8. */
const NO_TEXT = '\uFFFD';

/** Files that no program can be told of, as their names are no text. */
export function unnamable(folder: string, files: readonly string[]): readonly string[] {
  return files.filter((file) => file.includes(NO_TEXT) && !existsSync(join(folder, file)));
}

/** The steps of a scan, of which `plan` makes those for all files or for all but some; and what is missed by those. */
export function nameable(
  without: readonly string[],
  plan: (left: ReadonlySet<string>) => readonly CodeStep[],
): { readonly steps: readonly CodeStep[]; readonly gaps: readonly Gap[] } {
  const steps = plan(new Set());
  const isNamed = (file: string): boolean => steps.some(({ args }) => args.some((arg) => arg.endsWith(file)));
  const left = without.filter(isNamed);
  if (left.length === 0) {
    return { steps, gaps: [] };
  }
  const reason =
    'Its name is no UTF-8, so that it cannot be handed over and was not looked at: rename it, or exclude it';
  return { steps: plan(new Set(left)), gaps: left.map((what): Gap => ({ what, reason })) };
}

/** Whether a finding is in a file of the tree. One without a place, or in a file that is nowhere, as generators name theirs, is never left out. */
export function isIn(known: ReadonlySet<string>, { locations = [] }: Observation, root: string): boolean {
  return locations.some(({ path }) => known.has(path)) || !locations.some(({ path }) => existsSync(join(root, path)));
}
