import type { CodeScanner } from '../scanners/code-scanner.ts';
import { ok, warning, type Diagnosis } from './diagnosis.ts';

/** The scanners of source code that `scanners: auto` of lint-gate would run on these files, as far as their names tell. */
export function lintersFor(paths: readonly string[], known: readonly CodeScanner[]): readonly CodeScanner[] {
  return known.filter((linter) => linter.suits(paths, {}).length > 0);
}

/** Only lint-gate asks for a linter: a machine without it still runs every other gate. */
export function asLinter(diagnosis: Diagnosis): Diagnosis {
  return diagnosis.state === 'problem'
    ? { ...diagnosis, state: 'warning', text: `lint-gate would be an error: ${diagnosis.text}` }
    : diagnosis;
}

/** The programs that linters need besides themselves, each once. */
export function diagnoseNeeds(
  linters: readonly CodeScanner[],
  which: (name: string) => string | undefined,
): readonly Diagnosis[] {
  const programs = new Set(linters.flatMap(({ needs = [] }) => needs));
  return [...programs].map((name) => {
    const about = { group: 'Scanners', name } as const;
    const users = linters.filter(({ needs = [] }) => needs.includes(name)).map((one) => one.name);
    const path = which(name);
    return path === undefined
      ? warning(
          about,
          `not on the PATH: lint-gate would be an error, since ${users.join(' and ')} need it`,
          `Set ${name} up in a step before, or leave ${users.join(' and ')} out with scanners.`,
        )
      : ok(about, `${path}, for ${users.join(' and ')}`);
  });
}
