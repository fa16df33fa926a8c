import { argumentGroups, type CodeScanner } from '../code-scanner.ts';
import { actionlintReport } from './report.ts';

const CALLED = /^\.github\/workflows\/|(?:^|\/)action\.ya?ml$/;
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

export const actionlint: CodeScanner = {
  name: 'actionlint',
  driver: 'process',
  version: '1.7.12',
  homepage: 'https://github.com/rhysd/actionlint',
  licence: 'MIT',
  targets: ['source'],
  environment: [],
  versionStep: { args: ['-version'], env: {}, completed: [0] },
  readVersion: (output) => /^v?(\d\S*)/m.exec(output)?.[1],
  looksAt: 'workflows in .github/workflows',
  suits: (files) => files.filter((file) => WORKFLOW.test(file)),
  settings: /(?:^|\/)actionlint\.ya?ml$/,
  // Workflows call each other, and actions of the same repository.
  affected: ({ files, changed }) => ([...changed].some((name) => CALLED.test(name)) ? files : []),
  plan: ({ folder, files, configFile }) =>
    argumentGroups(files).map((group) => ({
      args: [
        '-format={{json .}}',
        '-no-color',
        // It would start whatever is called so on the PATH.
        '-shellcheck=',
        '-pyflakes=',
        ...(configFile === undefined ? [] : [`-config-file=${configFile}`]),
        ...group,
      ],
      env: {},
      // 1: there are problems.
      completed: [0, 1],
      cwd: folder,
      report: 'stdout',
      what: '.github/workflows',
    })),
  report: actionlintReport,
};
