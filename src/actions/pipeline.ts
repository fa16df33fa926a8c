import { pipeline } from '../config/pipeline.ts';
import { fileURLToPath } from 'node:url';
import { pipelineGate } from '../gates/pipeline.ts';
import { configuredRuns } from '../gates/configured-runs.ts';
import { takeCompositeInputs } from '../gates/composite.ts';
import { runOnActions } from '../gates/on-actions.ts';
import { leave } from '../host/leave.ts';

await takeCompositeInputs(process.env, Object.keys(pipeline.inputs));
const dist = fileURLToPath(new URL('..', import.meta.url));
leave(process, await runOnActions(pipelineGate({ dist, configured: configuredRuns }), process));
