import { argumentGroups, type CodeScanner } from '../code-scanner.ts';
import { hadolintReport } from './report.ts';

const DOCKERFILE = /(?:^|\/)(?:(?:Docker|Container)file(?:\.[^/]+)?|[^/]+\.(?:Docker|Container)file)$/i;
// What stands beside a Dockerfile under its name and is none.
const NO_DOCKERFILE = /\.(?:dockerignore|md|txt|json|ya?ml|sh|ts|js|py|go)$/i;

export const hadolint: CodeScanner = {
  name: 'hadolint',
  driver: 'process',
  version: '2.15.1',
  homepage: 'https://github.com/hadolint/hadolint',
  licence: 'GPL-3.0-only',
  targets: ['source'],
  environment: [],
  versionStep: { args: ['--version'], env: {}, completed: [0] },
  readVersion: (output) => /Linter v?(\d\S*)/.exec(output)?.[1],
  looksAt: 'Dockerfiles',
  suits: (files) => files.filter((file) => DOCKERFILE.test(file) && !NO_DOCKERFILE.test(file)),
  settings: /(?:^|\/)\.?hadolint\.ya?ml$/,
  affected: ({ changed }) => [...changed],
  plan: ({ folder, files, configFile }) =>
    argumentGroups(files).map((group) => ({
      args: [
        '--format=json',
        '--no-fail',
        ...(configFile === undefined ? [] : [`--config=${configFile}`]),
        '--',
        ...group,
      ],
      env: {},
      completed: [0],
      cwd: folder,
      report: 'stdout',
      what: 'Dockerfiles',
    })),
  refusal: refusalOf,
  report: hadolintReport,
};

/** It says so, and goes on as if there were none: what that would have made stricter is lost. Of one without any content nothing is. */
function refusalOf(said: string): string | undefined {
  // As Haskell shows a string: what is wrong stands behind a lesson of several paragraphs.
  const [, shown] = /^"Error parsing your config file in (?<shown>.*)"\s*$/m.exec(said) ?? [];
  const why = shown
    ?.split(String.raw`\n\n`)
    .at(-1)
    ?.replace(/\\n$/, '');
  return why === undefined || why === 'empty YAML stream'
    ? undefined
    : `its configuration cannot be read, and it passes over all of it, so mend .hadolint.yaml: ${why}`;
}
