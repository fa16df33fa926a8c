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

/** By which a kubeconfig names what is secret in it, as YAML or JSON. */
const SECRET_VALUE =
  /\b(?:token|password|client-key-data)["']?[ \t]*:[ \t]*["']?(?<value>[^\s"',{}[\]|>&*][^\s"',}]{5,})/g;

/** What no log may show: each line of a secret input, what stands behind the colon of one that also names a user, and the secrets in a kubeconfig. */
export function secretsIn(specs: InputSpecs, raw: RawInputs): readonly string[] {
  const lines = Object.entries(specs).flatMap(([name, { secret = false }]) =>
    secret ? (raw.get(name) ?? '').split('\n').map((line) => line.trim()) : [],
  );
  const passwords = lines.flatMap((line) => /=[^:]+:(?<password>.+)$/.exec(line)?.groups?.['password'] ?? []);
  const values = lines.flatMap((line) => [...line.matchAll(SECRET_VALUE)].map(({ groups }) => groups?.['value'] ?? ''));
  return [...lines, ...passwords, ...values].filter((secret) => secret !== '');
}
