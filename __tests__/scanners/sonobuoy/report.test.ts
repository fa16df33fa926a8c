import { createReadStream } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Header } from 'tar';
import { decodeTar } from '../../../src/decode/decode-tar.ts';
import { readReport } from '../../../src/scanners/report-format.ts';
import { sonobuoyReport } from '../../../src/scanners/sonobuoy/report.ts';

const FIXTURE = '__fixtures__/sonobuoy/e2e-failures.tar.gz';

interface Entry {
  readonly path: string;
  readonly text: string;
  readonly type?: 'File' | 'SymbolicLink';
}

function tarOf(entries: readonly Entry[]): Buffer {
  const blocks = entries.flatMap(({ path, text, type = 'File' }) => {
    const content = Buffer.from(type === 'File' ? text : '');
    const header = new Header({ path, size: content.length, type, linkpath: type === 'File' ? '' : text, mode: 0o644 });
    header.encode();
    return [header.block ?? Buffer.alloc(0), content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

async function* piecesOf(bytes: Buffer, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size);
  }
}

function read(bytes: Buffer) {
  return readReport(sonobuoyReport, piecesOf(bytes), { targetKind: 'cluster' });
}

/** A run of one plugin with these leaves. */
function run(leaves: string, more: readonly Entry[] = [], plugins: readonly string[] = ['e2e']): Buffer {
  const items = leaves === '' ? '' : `items:\n${leaves}`;
  return tarOf([
    { path: 'meta/info.json', text: JSON.stringify({ plugins }) },
    {
      path: './plugins/e2e/sonobuoy_results.yaml',
      text: `name: e2e\nstatus: failed\nmeta:\n  type: summary\n${items}`,
    },
    ...more,
  ]);
}

const PASSED = '- name: a test\n  status: passed\n';

describe('a tarball of Sonobuoy', () => {
  it('of a run whose plugin got no node is refused with that reason', async () => {
    const bytes = createReadStream('__fixtures__/sonobuoy/plugin-not-scheduled.tar.gz');

    await expect(readReport(sonobuoyReport, bytes, { targetKind: 'cluster' })).rejects.toThrow(
      /not of a complete run.*Can't schedule pod: 0\/1 nodes are available/,
    );
  });

  it('is read as the program itself reads it', async () => {
    const { result, version } = await readReport(sonobuoyReport, createReadStream(FIXTURE), { targetKind: 'cluster' });

    const { observations, controls, gaps, coverage, notices } = result;
    expect(version).toBe('0.53.2');
    expect({ coverage, gaps, notices }).toEqual({
      coverage: { unit: 'tests', examined: 25, passed: 21, skipped: 50 },
      gaps: [],
      notices: [
        'Sonobuoy tested Kubernetes v1.21.1.',
        'Of 75 tests 50 were skipped, as the mode of the run asks: only all of them make a certification.',
      ],
    });
    expect(controls.filter((control) => control.result === 'fail').map(({ id }) => id)).toEqual(
      observations.map(({ ruleId }) => ruleId),
    );
    expect(observations[0]).toEqual({
      ruleId: '[sig-scheduling] SchedulerPreemption [Serial] validates basic preemption works [Conformance]',
      kind: 'conformance',
      title: '[sig-scheduling] SchedulerPreemption [Serial] validates basic preemption works [Conformance]',
      nativeSeverity: 'failed',
      severity: 'high',
      severitySource: 'default',
      severityReason: 'A cluster that fails a conformance test is not conformant.',
      message:
        'We need at least two pods to be created but all nodes are already heavily utilized, so preemption tests cannot be run (plugin e2e)',
      remediation: 'Run this test alone with sonobuoy run --e2e-focus, and read its output in the tarball.',
      control: 'Sonobuoy: e2e',
      references: ['https://github.com/cncf/k8s-conformance'],
    });
  });

  it.each([
    ['failed', 'a [Conformance] test', 'high'],
    ['failed', 'another test', 'medium'],
    ['timeout', 'a [Conformance] test', 'medium'],
    ['complete', 'a test of a plugin of its own', 'unknown'],
  ])('says of a leaf that is %s (%s) that it is %s', async (status, name, severity) => {
    const { result } = await read(run(`- name: ${JSON.stringify(name)}\n  status: ${status}\n`));

    expect(result.observations.map((one) => [one.ruleId, one.severity])).toEqual([[name, severity]]);
  });

  it('names the node where a plugin runs on each', async () => {
    const leaves = `- name: worker-1\n  meta: { type: node }\n  items:\n  - { name: a test, status: failed }\n`;

    const { result } = await read(run(leaves));

    expect(result.observations.map(({ resource }) => resource)).toEqual([{ kind: 'Node', name: 'worker-1' }]);
  });

  it('keeps nothing that looks like a credential', async () => {
    const token = `eyJhbGciOiJSUzI1NiJ9.${'a'.repeat(40)}.${'b'.repeat(40)}`;
    const failure = JSON.stringify(`Authorization: Bearer ${token} was refused`);

    const { result } = await read(run(`- name: t\n  status: failed\n  details:\n    failure: ${failure}\n`));

    expect(JSON.stringify(result)).not.toContain('eyJ');
    expect(result.observations[0]?.message).toBe('Authorization: [redacted] was refused (plugin e2e)');
  });

  it('leaves out what tests have printed, and reads what stands behind it', async () => {
    const output =
      '  details:\n    failure: broken\n    system-out: "first\n\n      - name: no test\n        status: failed"\n';

    const { result } = await read(run(`- name: t\n  status: failed\n${output}${PASSED}`));

    expect(result.coverage).toEqual({ unit: 'tests', examined: 2, passed: 1, skipped: 0 });
  });

  it.each([
    ['a test of which nobody knows how it ended', run(`${PASSED}- name: lost\n  status: unknown\n`), 'e2e: lost'],
    ['a test without a status', run(`${PASSED}- name: lost\n  status: ""\n`), 'e2e: lost'],
    [
      'a plugin that broke off',
      run(`${PASSED}- name: timed out waiting\n  status: timeout\n  meta: { file: errors/global/error.json }\n`),
      'plugin e2e',
    ],
    [
      'a file in which no test ran',
      run(`${PASSED}- name: junit_01.xml\n  status: unknown\n  meta: { file: results/global/junit_01.xml }\n`),
      'plugin e2e',
    ],
    ['a plugin without results', run(PASSED, [], ['e2e', 'systemd-logs']), 'plugin systemd-logs'],
    ['no list of its plugins', run(PASSED, [], []), 'meta/info.json'],
  ])('has a gap for %s', async (_, bytes, what) => {
    const { result } = await read(bytes);

    expect(result.gaps.map((gap) => gap.what)).toEqual([what]);
  });

  it.each([
    ['is empty', Buffer.alloc(0), /no whole tar archive/],
    ['is something else', Buffer.from('name: e2e\nstatus: passed\n'), /no whole tar archive/],
    ['is broken off', run(PASSED).subarray(0, 200), /no whole tar archive/],
    ['is of another tool', tarOf([{ path: 'manifest.json', text: '[]' }]), /no plugin has results/],
    ['is of a run without plugins', tarOf([{ path: 'meta/info.json', text: '{}' }]), /no plugin has results/],
    ['ran no tests', run('- name: t\n  status: skipped\n'), /in the results of e2e no test ran/],
    [
      'holds only files that plugins have written',
      run('- name: log\n  status: passed\n  meta: { file: results/log }\n'),
      /no test ran/,
    ],
    ['has results that are no YAML', run('- name: "t\n'), /are no YAML/],
    ['has results that multiply themselves', run('- &a { name: t, status: passed }\n- *a\n'), /are no YAML/],
    [
      'holds results twice',
      run(PASSED, [{ path: 'plugins/e2e/sonobuoy_results.yaml', text: 'name: e2e\n' }]),
      /holds plugins\/e2e\/sonobuoy_results.yaml twice/,
    ],
    [
      'links to results elsewhere',
      tarOf([{ path: 'plugins/e2e/sonobuoy_results.yaml', text: '/etc/passwd', type: 'SymbolicLink' }]),
      /no plugin has results/,
    ],
  ])('is refused where it %s', async (_, bytes, sentence) => {
    await expect(read(bytes)).rejects.toThrow(sentence);
  });

  it.each([
    ['unpacks to too much', { entries: 9, bytes: 99, wantedBytes: 999 }, /unpacks to more than 99 bytes/],
    ['has too large files', { entries: 9, bytes: 9999, wantedBytes: 30 }, /what is read of it has more than 30 bytes/],
    ['has too many entries', { entries: 1, bytes: 9999, wantedBytes: 999 }, /more than 1 entries/],
  ])('is refused where it %s', async (_, limits, sentence) => {
    await expect(decodeTar(piecesOf(run(PASSED)), () => true, limits)).rejects.toThrow(sentence);
  });
});
