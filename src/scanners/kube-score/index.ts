import { join } from 'node:path';
import type { ManifestScanner } from '../manifest-scanner.ts';
import { STREAM, streamOf } from '../manifest-stream.ts';
import { namedApart } from './copies.ts';
import { kubeScoreReport } from './report.ts';

export const kubeScore: ManifestScanner = {
  name: 'kube-score',
  driver: 'process',
  version: '1.20.0',
  homepage: 'https://kube-score.com',
  licence: 'MIT',
  targets: ['manifests'],
  environment: [],
  versionStep: { args: ['version'], env: {}, completed: [0] },
  readVersion: (output) => /version: v?(\d[^\s,]*)/.exec(output)?.[1],
  takesSources: false,
  // It tells whether a Service or a NetworkPolicy selects a pod, so that it is given all objects at once, and in which line of the file each begins.
  severalInFile: true,
  files: ({ objects }) => new Map([[STREAM, streamOf(namedApart(objects))]]),
  plan: ({ scratch }) => [
    {
      // What annotations leave out is told as suppressed.
      args: ['score', '--output-format=json', '--disable-ignore-checks-annotations', join(scratch, STREAM)],
      env: {},
      // 1: something is graded critical.
      completed: [0, 1],
      report: 'stdout',
      refused: (said) => refusal(said)?.why,
      explain: unreadable,
    },
  ],
  report: kubeScoreReport,
};

const MAX_WHY = 200;

function refusal(said: string): { readonly kind: string; readonly why: string } | undefined {
  const [, kind, why = ''] = /Failed to parse \S*, Kind=(\S+): err=(.*)/.exec(said) ?? [];
  return kind === undefined ? undefined : { kind, why: why.slice(0, MAX_WHY) };
}

/** One object that it cannot read ends it, and of that it tells the kind only. */
function unreadable(said: string): string | undefined {
  const { kind, why } = refusal(said) ?? {};
  return kind === undefined
    ? undefined
    : `kube-score cannot read an object of kind ${kind}, does not say which, and has judged nothing: ${why}; correct the object, or leave its file out with exclude`;
}
