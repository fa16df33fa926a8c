import { VERDICTS } from '../domain/report.ts';
import { SEVERITIES, type Severity } from '../domain/severity.ts';

export type OutputSpecs = Readonly<Record<string, { readonly description: string }>>;

const counts = Object.fromEntries(
  SEVERITIES.map((severity) => [
    severity,
    { description: `How many open findings are ${severity === 'unknown' ? 'of unknown severity' : severity}.` },
  ]),
) as Record<Severity, { description: string }>;

/** The step outputs that every gate has. */
export const gateOutputs = {
  verdict: { description: `One of ${VERDICTS.join(', ')}. error: could not scan.` },
  ...counts,
  findings: { description: 'How many findings there are, whatever their status.' },
  suppressed: { description: 'How many findings are suppressed.' },
  new: { description: 'How many open findings are new since the baseline.' },
  report: { description: 'The path of the report as JSON.' },
  html: { description: 'The path of the report as one HTML page.' },
  'sarif-file': { description: 'The path of the report as SARIF.' },
  markdown: { description: 'The path of the report as Markdown.' },
  baseline: {
    description:
      'The folder with the baseline of this run, to be kept with actions/upload-artifact; empty where this run may not make one.',
  },
  'check-url': { description: 'The URL of the check run, if one was made.' },
  'comment-url': { description: 'The URL of the comment, if one was written.' },
} as const satisfies OutputSpecs;

export type OutputName = keyof typeof gateOutputs;
