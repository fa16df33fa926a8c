import { afterAction } from '../gates/after-action.ts';

await afterAction(process);
