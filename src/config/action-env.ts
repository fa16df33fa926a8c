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
