import type { ManifestScanner } from '../manifest-scanner.ts';
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
  // It tells whether a Service or a NetworkPolicy selects a pod, so that it is given all objects at once; relative names are short.
  plan: ({ objects }) => [
    {
      // What annotations leave out is told as suppressed.
      args: [
        'score',
        '--output-format=json',
        '--disable-ignore-checks-annotations',
        ...objects.map(({ file }) => file),
      ],
      env: {},
      // 1: something is graded critical.
      completed: [0, 1],
      report: 'stdout',
    },
  ],
  report: kubeScoreReport,
};
