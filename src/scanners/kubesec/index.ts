import { join } from 'node:path';
import type { ManifestScanner } from '../manifest-scanner.ts';
import { STREAM, streamOf } from '../manifest-stream.ts';
import { kubesecReport } from './report.ts';

const SCHEMAS = 'schemas';
/** What an API server takes for a kind: apiextensions validation, "a DNS-1035 label". Any other text would name a file elsewhere. */
const KIND = /^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$/i;
/** In the place of an object that no cluster has: others keep theirs. */
const STAND_IN = '"apiVersion": "v1"\n"kind": "Unknown"\n"metadata": {"name": "unknown"}\n';

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
  severalInFile: true,
  files: ({ objects }) =>
    new Map([
      [STREAM, streamOf(objects.map(({ kind, text }) => (KIND.test(kind) ? text : STAND_IN)))],
      ...[...objects.map(({ kind }) => kind).filter((kind) => KIND.test(kind)), 'Unknown'].map(
        (kind) => [`${SCHEMAS}/${kind.toLowerCase()}.json`, '{}'] as const,
      ),
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
