import { manifestScanGate } from '../gates/manifest-scan.ts';
import { runOnActions } from '../gates/on-actions.ts';

process.exitCode = await runOnActions(manifestScanGate, process);
