import type { CodeScanner } from '../code-scanner.ts';
import { planOf } from './plan.ts';
import { shellcheckReport } from './report.ts';
import { isScript } from './script.ts';

const SETTINGS = /(?:^|\/)\.?shellcheckrc$/;

export const shellcheck: CodeScanner = {
  name: 'shellcheck',
  driver: 'process',
  version: '0.11.0',
  homepage: 'https://www.shellcheck.net',
  licence: 'GPL-3.0-or-later',
  targets: ['source'],
  environment: [],
  versionStep: { args: ['--version'], env: {}, completed: [0] },
  readVersion: (output) => /^version: v?(\d\S*)/m.exec(output)?.[1],
  looksAt: 'shell scripts',
  suits: (files, hints) => files.filter((file) => isScript(file, hints)),
  settings: SETTINGS,
  // A script is looked at together with those that it sources. Without an ending a name does not tell whether it is one.
  affected: ({ files, changed }) => ([...changed].some((name) => isScript(name) || !hasEnding(name)) ? files : []),
  reads: (files) => files.filter((file) => SETTINGS.test(file)),
  plan: planOf,
  report: shellcheckReport,
};

function hasEnding(name: string): boolean {
  return /[^/]\.[^/.]+$/.test(name);
}
