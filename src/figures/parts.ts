export { applyFigures } from './apply.ts';
export { parseEpss } from './epss.ts';
export { parseKev } from './kev.ts';
