import type { GateSpec } from './gate-spec.ts';
import { GATES } from './gates.ts';
import { hook } from './hook.ts';
import { pipeline } from './pipeline.ts';
import { explain, replay } from './replay.ts';
import { runAllGates } from './run.ts';

/** Everything that has inputs. */
export const SPECS: readonly GateSpec[] = [...GATES, runAllGates, pipeline, hook, replay, explain];
