import { handOver } from '../../src/builtin/manifests/hand-over.ts';
import { kubescapeMistake } from '../../src/scanners/kubescape/mistake.ts';
import { kubescapeReport } from '../../src/scanners/kubescape/report.ts';
import { readReport } from '../../src/scanners/report-format.ts';
import { chunksOf, loadedFrom } from './manifest-fixtures.ts';
import { read } from './manifest-request.ts';

const container = 'spec.containers[0].securityContext';

function report(paths: readonly string[], add: readonly string[]) {
  const rules = [{ name: 'r', status: 'failed', paths: paths.map((failedPath) => ({ failedPath })) }];
  const failed = (controlID: string) => ({ controlID, name: controlID, status: { status: 'failed' }, rules });
  const object = {
    kind: 'Pod',
    metadata: { name: 'p' },
    spec: { containers: [{ securityContext: { capabilities: { add } } }] },
  };
  return {
    summaryDetails: { controls: { 'C-0057': failed('C-0057') } },
    results: [{ resourceID: 'p', controls: [failed('C-0057'), failed('C-0046')] }],
    resources: [{ resourceID: 'p', object }],
  };
}

describe('Kubescape', () => {
  it('tells a privileged container and one with SYS_ADMIN apart, where it finds both in one', async () => {
    const paths = [`${container}.capabilities.add[0]`, `${container}.privileged`];
    const { observations } = (await read('kubescape', report(paths, ['SYS_ADMIN']))).result;

    expect(observations.filter(({ ruleId }) => ruleId === 'C-0057').map(({ controlKey }) => controlKey)).toEqual([
      'control:capability-sys-admin',
      'control:privileged',
    ]);
  });

  it('tells which capability is added, not only where in the list', async () => {
    const paths = [`${container}.capabilities.add[1]`];
    const { observations } = (await read('kubescape', report(paths, ['CHOWN', 'NET_RAW']))).result;

    expect(observations.find(({ ruleId }) => ruleId === 'C-0046')?.controlPlace).toBe(
      `#${container}.capabilities.add[NET_RAW]`,
    );
  });

  it('counts the objects that none of its controls looks at', async () => {
    const { places } = handOver(loadedFrom('kind: Pod\napiVersion: v1\n---\nkind: Service\napiVersion: v1\n'));
    const [result] = report([], []).resources;
    const resources = [{ ...result, source: { relativePath: 'objects/00001.yaml' } }];
    const chunks = chunksOf(JSON.stringify({ ...report([], []), resources }));

    const reading = await readReport(kubescapeReport, chunks, { targetKind: 'manifests', manifests: places });

    expect(reading.result.coverage).toEqual({ unit: 'resources', examined: 1, passed: 0, skipped: 1 });
  });

  it('that panics says at what', () => {
    const said =
      'panic: interface conversion: interface {} is bool, not string\n\ngoroutine 1 [running]:\nmain.go:13 +0x25\n';

    expect(kubescapeMistake(said)).toBe(
      'Kubescape broke: panic: interface conversion: interface {} is bool, not string',
    );
  });
});
