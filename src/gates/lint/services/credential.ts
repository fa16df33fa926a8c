import type { LintInputs } from '../settings.ts';
import type { Credential } from './service.ts';

/** The names of inputs by the names under which programs know them. */
type Names = Readonly<Record<string, keyof LintInputs>>;

/** The secrets that a service needs: what the inputs say or, on the command line, the environment. All of them, or the first that is missing. */
export function credentialFrom(
  names: Names,
  inputs: LintInputs,
  env: Readonly<Record<string, string | undefined>>,
): Credential {
  const found = Object.entries(names).map(([variable, input]) => {
    const given = inputs[input];
    const isGiven = typeof given === 'string';
    return { variable, input, isGiven, value: (isGiven ? given : env[variable]) ?? '' };
  });
  const missing = found.find(({ value }) => value === '');
  return missing === undefined
    ? {
        secrets: Object.fromEntries(found.map(({ variable, value }) => [variable, value])),
        isAmbient: !found.some(({ isGiven }) => isGiven),
      }
    : { missing: `${missing.input} is not given` };
}
