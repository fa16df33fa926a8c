import { GATES } from '../gates.ts';
import type { ConfigFile } from './config-file.ts';
import { strictnessOf } from './strictness.ts';

/** What is left of a configuration that nobody has agreed to yet: what is scanned, and nothing that says how it is judged. */
export function proposalOf({ name, runs }: ConfigFile): ConfigFile {
  const kept = runs.map((run) => {
    const inputs = GATES.find((gate) => gate.name === run.gate)?.inputs ?? {};
    const open = [...run.settings].filter(([input]) => {
      const group = inputs[input]?.group;
      return group !== 'Policy' && group !== 'Baseline' && strictnessOf(input) === undefined;
    });
    return { ...run, settings: new Map(open) };
  });
  return { name, exceptions: [], notices: [], exceptionFiles: [], runs: kept };
}
