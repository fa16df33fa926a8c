import { findingSchema } from './finding.ts';
import { reportSchema } from './report.ts';
import { checker } from './validate.ts';

// To compile these schemas takes longer than most else of a short run: in dist they are compiled (scripts/compiled-checks.mjs), and this file is not there.

/** Whether a value is a report; stops at the first mismatch. */
export const checkReport = checker(reportSchema, { allErrors: false });

/** Whether a value is a finding of a report; stops at the first mismatch. */
export const checkFinding = checker(findingSchema, { allErrors: false });
