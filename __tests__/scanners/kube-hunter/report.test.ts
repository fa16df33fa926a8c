import { createReadStream } from 'node:fs';
import { kubeHunterReport } from '../../../src/scanners/kube-hunter/report.ts';
import { readReport } from '../../../src/scanners/report-format.ts';

const FIXTURE = '__fixtures__/kube-hunter/open-etcd.json';
const TOKEN = `eyJhbGciOiJSUzI1NiJ9.${'a'.repeat(60)}.${'b'.repeat(60)}`;
const NODE = { nodes: [{ type: 'Node/Master', location: '10.0.0.1' }] };
const SERVICES = { services: [{ service: 'Kubelet API', location: '10.0.0.1:10250' }] };

function report(vulnerability: object): object {
  const about = {
    location: '10.0.0.1:10250',
    severity: 'low',
    vulnerability: 'A way in',
    description: 'There is one.',
  };
  return { ...NODE, ...SERVICES, vulnerabilities: [{ ...about, ...vulnerability }] };
}

function read(text: string | object) {
  async function* once(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(typeof text === 'string' ? text : JSON.stringify(text));
  }
  return readReport(kubeHunterReport, once(), { targetKind: 'cluster' });
}

describe('a report of kube-hunter', () => {
  it('is read with the places it names, and without its evidence', async () => {
    const { result } = await readReport(kubeHunterReport, createReadStream(FIXTURE), { targetKind: 'cluster' });

    expect(result.coverage).toEqual({ unit: 'services', examined: 2, passed: 0 });
    expect(result.observations.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['KHV033', 'low'],
      ['KHV034', 'high'],
      ['KHV002', 'high'],
    ]);
    expect(result.observations[1]).toEqual({
      ruleId: 'KHV034',
      kind: 'exposure',
      title: 'Etcd is accessible using insecure connection (HTTP)',
      severity: 'high',
      severitySource: 'native',
      nativeSeverity: 'high',
      message:
        'Etcd is accessible using HTTP (without authorization and authentication), it would allow a potential attacker to gain access to the etcd (127.0.0.77:2379).',
      resource: { kind: 'Endpoint', name: '127.0.0.77:2379' },
      control: 'kube-hunter: Initial Access // Exposed sensitive interfaces',
      references: ['https://avd.aquasec.com/kube-hunter/khv034/'],
    });
    expect(JSON.stringify(result)).not.toContain('etcdserver');
  });

  it.each(['evidence', 'description', 'vulnerability', 'location', 'category', 'hunter'])(
    'keeps no token that stands in its %s',
    async (field) => {
      const { result } = await read(report({ [field]: `token: ${TOKEN}`, vid: 'KHV050' }));

      expect(JSON.stringify(result)).not.toMatch(/eyJ|aaaa|bbbb/);
    },
  );

  it('is told apart by its title where the finding has no id', async () => {
    const { result } = await read(report({ vid: 'None' }));

    expect(result.observations.map(({ ruleId, references }) => [ruleId, references])).toEqual([
      ['kube-hunter: A way in', undefined],
    ]);
  });

  it('is unknown where the severity is', async () => {
    const { result } = await read(report({ severity: 'catastrophic' }));

    expect(result.observations.map(({ severity, nativeSeverity }) => [severity, nativeSeverity])).toEqual([
      ['unknown', 'catastrophic'],
    ]);
  });

  it('is found among lines of the log', async () => {
    const log = '2026-11-22 12:18:52,979 INFO kube_hunter.modules.report.collector Started hunting\n';

    const { result } = await read(`${log}${JSON.stringify(report({}))}\n${log}`);

    expect(result.observations).toHaveLength(1);
  });

  it.each([
    ['is empty', '', /cannot be read/],
    ['is broken off', JSON.stringify(report({})).slice(0, 120), /cannot be read/],
    ['is of another tool', '{"Results":[]}', /This is no kube-hunter report/],
    ['found no cluster', "Kube Hunter couldn't find any clusters\n", /has found no cluster/],
    ['found nothing to look at', { nodes: [], services: [], vulnerabilities: [] }, /has found no cluster/],
  ])('is refused where it %s', async (_, text, sentence) => {
    await expect(read(text)).rejects.toThrow(sentence);
  });
});
