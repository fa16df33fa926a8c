import type { InputSpecs } from './input.ts';

/** Files with figures on vulnerabilities, for rules that ask for what no scanner says. */
export const figureInputs = {
  'epss-file': {
    type: 'string',
    group: 'Policy',
    valueName: 'file',
    description:
      'How likely vulnerabilities are to be exploited: the CSV that FIRST publishes each day (EPSS), also as .gz. Where a rule asks for epss and the scanner does not say it.',
    examples: ['epss_scores-current.csv.gz'],
  },
  'kev-file': {
    type: 'string',
    group: 'Policy',
    valueName: 'file',
    description:
      'Which vulnerabilities are known to be exploited: the catalogue of CISA (KEV) as JSON or CSV. Where a rule asks for kev and the scanner does not say it.',
    examples: ['known_exploited_vulnerabilities.json'],
  },
} as const satisfies InputSpecs;
