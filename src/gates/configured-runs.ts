import { rawFromEnv } from '../config/action-env.ts';
import { pipeline } from '../config/pipeline.ts';
import { inputsOrThrow, readInputs } from '../config/read.ts';
import { runsOf } from './all-gates-order.ts';
import { loadConfiguration } from './configuration.ts';
import type { Site } from './gate.ts';
import type { GateRun } from './pipeline.ts';

/** The runs that the configuration file has, in their order. Rejects with a `UserError` where there is nothing to run, or the file is wrong. */
export async function configuredRuns({ host }: Pick<Site, 'host'>): Promise<readonly GateRun[]> {
  const { raw } = rawFromEnv(pipeline.inputs, host.env);
  const inputs = inputsOrThrow(readInputs(pipeline.inputs, raw, 'action'));
  const runs = runsOf(await loadConfiguration(inputs, host));
  return runs.flatMap(({ gate, id = '' }) => (gate === 'report' ? [] : [{ gate, id }]));
}
