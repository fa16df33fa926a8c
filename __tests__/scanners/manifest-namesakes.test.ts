import { parseAllDocuments } from 'yaml';
import { handOver } from '../../src/builtin/manifests/hand-over.ts';
import { kubeScore } from '../../src/scanners/kube-score/index.ts';
import { kubescape } from '../../src/scanners/kubescape/index.ts';
import { readReport } from '../../src/scanners/report-format.ts';
import { chunksOf, loadedFrom } from './manifest-fixtures.ts';
import { request } from './manifest-request.ts';

it('Kubescape tells objects of one name apart by their files', async () => {
  const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\n';
  const about = { controlID: 'C-1', name: 'a control', status: { status: 'failed' } };
  const report = {
    summaryDetails: { controls: { 'C-1': about } },
    resources: ['1', '2'].map((id) => ({
      resourceID: `path=${id}/api=/v1//Pod/web`,
      source: { path: '/given/objects', relativePath: `0000${id}.yaml` },
    })),
    results: ['1', '2'].map((id) => ({ resourceID: `path=${id}/api=/v1//Pod/web`, controls: [about] })),
  };
  const manifests = handOver([...loadedFrom(pod, 'a.yaml'), ...loadedFrom(pod, 'b.yaml')]).places;

  const { result } = await readReport(kubescape.report, chunksOf(JSON.stringify(report)), {
    targetKind: 'manifests',
    manifests,
  });

  expect(result.observations.map(({ locations }) => locations?.map(({ path }) => path))).toEqual([
    ['a.yaml'],
    ['b.yaml'],
  ]);
});

/** Of each object that kube-score is given its name, and that of what it scales. */
function namesGiven(text: string): readonly unknown[] {
  const stream = kubeScore.files?.({ ...request, objects: handOver(loadedFrom(text)).objects }).get('objects.yaml');
  return parseAllDocuments(stream ?? '').map((one) => [
    one.getIn(['metadata', 'name']),
    ...[one.getIn(['spec', 'scaleTargetRef', 'name'])].filter((name) => name !== undefined),
  ]);
}

/** A pod, and what scales it. */
function overlay(namespace: string): string {
  return `apiVersion: v1
kind: Pod
metadata: {labels: {name: other}, namespace: ${namespace}, name: web}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: scaler, namespace: ${namespace}}
spec: {scaleTargetRef: {kind: Pod, name: web}}
---
`;
}

describe('kube-score', () => {
  it('is given no two objects of one name, which it would take for one, and an autoscaler with what it scales', () => {
    expect(namesGiven(overlay('a') + overlay('b') + overlay('a'))).toEqual([
      ['web'],
      ['scaler', 'web'],
      ['web'],
      ['scaler', 'web'],
      ['web..2'],
      ['scaler..2', 'web..2'],
    ]);
  });

  it('is given a name for what the cluster names, and no target that is not there', () => {
    const job = 'apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: "a$&-"}\n---\n';
    const [, scaler = ''] = overlay('a').split('---\n');

    expect(namesGiven(job + job + `${scaler}---\n${scaler}`)).toEqual([
      ['a$&-'],
      ['a$&-..2'],
      ['scaler', 'web'],
      ['scaler..2', 'web'],
    ]);
  });
});
