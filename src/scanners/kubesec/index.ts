import { join } from 'node:path';
import type { ManifestScanner } from '../manifest-scanner.ts';
import { kubesecReport } from './report.ts';

const STREAM = 'objects.yaml';
const SCHEMAS = 'schemas';

export const kubesec: ManifestScanner = {
  name: 'kubesec',
  driver: 'process',
  version: '2.14.2',
  homepage: 'https://kubesec.io',
  licence: 'Apache-2.0',
  targets: ['manifests'],
  environment: [],
  versionStep: { args: ['version'], env: {}, completed: [0] },
  readVersion: (output) => /^version v?(\d\S*)/m.exec(output)?.[1],
  takesSources: false,
  // It reads one file a run, so that all objects stand in one. It fetches the schema of each kind unless there is one; whether an object is valid
  // others say.
  files: ({ objects }) =>
    new Map([
      [STREAM, objects.map(({ text }) => `---\n${text}`).join('')],
      ...objects.map(({ kind }) => [`${SCHEMAS}/${kind.toLowerCase()}.json`, '{}'] as const),
    ]),
  plan: ({ scratch }) => [
    {
      args: [
        'scan',
        '--format=json',
        `--schema-location=${join(scratch, SCHEMAS, '{{ .ResourceKind }}.json')}`,
        join(scratch, STREAM),
      ],
      env: {},
      // 2: an object has no points, or fewer.
      completed: [0, 2],
      report: 'stdout',
    },
  ],
  report: kubesecReport,
};
