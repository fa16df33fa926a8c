import { join } from 'node:path';
import type { ManifestScanner, ManifestScanRequest, ManifestStep, MissedObject } from '../manifest-scanner.ts';
import { byNamesakes, OBJECTS } from '../manifest-stream.ts';
import { IGNORED_ALL, IGNORED_CHECK, kubeLinterReport } from './report.ts';

export const kubeLinter: ManifestScanner = {
  name: 'kube-linter',
  driver: 'process',
  version: '0.8.3',
  homepage: 'https://docs.kubelinter.io',
  licence: 'Apache-2.0',
  targets: ['manifests'],
  environment: [],
  versionStep: { args: ['version'], env: {}, completed: [0] },
  readVersion: (output) => /^v?(\d\S*)/m.exec(output)?.[1],
  takesSources: false,
  silencers: [IGNORED_CHECK, IGNORED_ALL],
  severalInFile: true,
  files: ({ objects }) => byNamesakes(objects),
  plan: (request) => [{ ...lint(request, join(request.scratch, OBJECTS)), alone: lint(request, OBJECTS) }],
  report: kubeLinterReport,
};

function lint({ configFile }: ManifestScanRequest, folder: string): ManifestStep {
  return {
    // Only its verbose log names what it cannot read.
    args: [
      'lint',
      '--format=json',
      '--verbose',
      ...(configFile === undefined ? [] : [`--config=${configFile}`]),
      folder,
    ],
    env: {},
    // 1: it has found something, or broke: then there is no report.
    completed: [0, 1],
    report: 'stdout',
    missed: missedIn,
  };
}

/** As in Warning: failed to load object from /given/objects/00001.yaml: failed to decode: … */
const MISSED = /failed to load object from (.*?\.yaml): (.*)/g;

function missedIn(said: string): readonly MissedObject[] {
  return [...said.matchAll(MISSED)].map(([, file = '', why = '']) => ({ file, why }));
}
