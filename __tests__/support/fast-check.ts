import { configureGlobal } from 'fast-check';

/** The same cases in each run, so that a red run can be repeated; FC_SEED tries others. */
configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_122) });

export * from 'fast-check';
