import type { GateRun } from './pipeline.ts';

/** The runs that the configuration file has. */
export async function configuredRuns(): Promise<readonly GateRun[]> {
  return [];
}
