import { reportSchema } from './report.ts';
import { checker } from './validate.ts';

// To compile this schema takes longer than most else of a short run: in dist it is compiled (scripts/compiled-checks.mjs), and this file is not there.

/** Whether a value is a report; stops at the first mismatch. */
export const checkReport = checker(reportSchema, { allErrors: false });
