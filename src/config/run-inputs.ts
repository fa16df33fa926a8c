import type { InputSpecs } from './input.ts';

/** How much a run may take of the machine, for every gate that starts programs. */
export const runInputs = {
  concurrency: {
    type: 'integer',
    minimum: 1,
    maximum: 256,
    group: 'Run',
    description: 'How many scanners run side by side. Default: as many as there are cores.',
  },
  'max-disk': {
    type: 'integer',
    minimum: 1,
    maximum: 10_000_000,
    default: '2000',
    group: 'Run',
    valueName: 'megabytes',
    description: 'How many megabytes one scan may write. A scan that writes more is ended, which is an error.',
  },
} as const satisfies InputSpecs;
