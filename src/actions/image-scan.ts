import { imageScanGate } from '../gates/image-scan.ts';
import { runOnActions } from '../gates/on-actions.ts';
import { leave } from '../host/leave.ts';

leave(process, await runOnActions(imageScanGate, process));
