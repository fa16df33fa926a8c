import type { GateSpec } from '../config/gate-spec.ts';
import type { InputSpec } from '../config/input.ts';

export const EXIT_CODES_TEXT = `
Exit codes:
  0  pass: scanned everything, and nothing is over the budget
  1  fail: there are more findings than the budget allows
  2  error: could not scan, or was called wrongly; never a pass
`;

export function exampleText({ examples }: GateSpec): string {
  return `\nExamples:\n${examples.map(({ command, says }) => `  # ${says}\n  ${command}\n`).join('\n')}`;
}

/** `Default: .`; undefined where an input has none. */
export function defaultText(input: InputSpec | undefined): string | undefined {
  return input?.default === undefined ? undefined : `Default: ${input.default}`;
}
