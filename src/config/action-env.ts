import type { InputSpecs } from './input.ts';
import { unknownInputs, type RawInputs } from './read.ts';

const PREFIX = 'INPUT_';

/** The inputs of an action as the runner hands them over: `INPUT_FAIL-ON`, with a warning for each that does not exist. */
export function rawFromEnv(
  specs: InputSpecs,
  env: Readonly<Record<string, string | undefined>>,
): { readonly raw: RawInputs; readonly warnings: readonly string[] } {
  const raw = new Map(
    Object.entries(env).flatMap(([name, text]) =>
      name.startsWith(PREFIX) && text !== undefined && text !== '' ? [[nameOf(name), text] as const] : [],
    ),
  );
  return { raw, warnings: unknownInputs(specs, raw.keys()) };
}

function nameOf(variable: string): string {
  return variable.slice(PREFIX.length).toLowerCase();
}

/** What no log may show: each line of a secret input, and what stands behind the colon of one that also names a user. */
export function secretsIn(specs: InputSpecs, raw: RawInputs): readonly string[] {
  const lines = Object.entries(specs).flatMap(([name, { secret = false }]) =>
    secret ? (raw.get(name) ?? '').split('\n').map((line) => line.trim()) : [],
  );
  const passwords = lines.flatMap((line) => /=[^:]+:(?<password>.+)$/.exec(line)?.groups?.['password'] ?? []);
  return [...lines, ...passwords].filter((secret) => secret !== '');
}
