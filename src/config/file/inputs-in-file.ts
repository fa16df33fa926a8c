import type { GateSpec } from '../gate-spec.ts';
import { existsIn, type InputSpec, type InputSpecs } from '../input.ts';

/** What must not come from the file that it says where to find, or how to read; exceptions have keys of their own there. */
const ABOUT_THE_FILE = new Set(['config', 'config-from', 'token', 'exceptions']);

/** The inputs of a gate that the file may hold; secrets are known, so that they are refused with a reason. */
export function inputsInFile({ inputs }: GateSpec): InputSpecs {
  return Object.fromEntries(
    Object.entries(inputs).filter(
      ([name, spec]) => existsIn('action', spec) && (!ABOUT_THE_FILE.has(name) || isSecret(spec)),
    ),
  );
}

/** What `policy:` may hold for all gates: every input that says what findings are judged by, of whatever gate. */
export function policyInputs(gates: readonly GateSpec[]): InputSpecs {
  return Object.fromEntries(
    gates.flatMap((gate) =>
      Object.entries(inputsInFile(gate)).filter(([, { group }]) => group === 'Policy' || group === 'Baseline'),
    ),
  );
}

export function isSecret({ secret = false }: InputSpec): boolean {
  return secret;
}
