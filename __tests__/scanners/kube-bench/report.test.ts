import { readFileSync } from 'node:fs';
import { ScanError } from '../../../src/domain/errors.ts';
import {
  assertAsked,
  kubeBenchReport,
  readKubeBench,
  type KubeBenchRead,
} from '../../../src/scanners/kube-bench/report.ts';
import { together } from '../../../src/scanners/kube-bench/together.ts';
import { KUBE_BENCH_VERSION } from '../../../src/scanners/kube-bench/version.ts';
import { readReport, recogniseReport } from '../../../src/scanners/report-format.ts';
import { chunks, fixture, open } from '../reports.ts';
import { reportOf } from './made.ts';

const CONTROL_PLANE = readFileSync(fixture('kube-bench/control-plane.json'), 'utf8');
const NODE = readFileSync(fixture('kube-bench/node.log'), 'utf8');
const LIST = readFileSync(fixture('kube-bench/nototals.json'), 'utf8');

describe('the report of a real control plane', () => {
  const { result, scored, benchmark } = readKubeBench(CONTROL_PLANE, { node: 'cp-1', api: 'none' });

  it('is made by the version that is pinned', () => {
    expect(readFileSync(fixture('kube-bench/README.md'), 'utf8')).toContain(`kube-bench ${KUBE_BENCH_VERSION}`);
    expect(benchmark).toBe('cis-1.12');
  });

  it('says of every check what came of it', () => {
    const counts = Object.fromEntries(
      ['pass', 'fail', 'manual', 'skip'].map((name) => [
        name,
        result.controls.filter((control) => control.result === name).length,
      ]),
    );

    expect(counts).toEqual({ pass: 24, fail: 40, manual: 5, skip: 3 });
    expect(result.coverage).toEqual({ unit: 'checks', examined: 64, passed: 24, skipped: 5 });
  });

  it('scores the checks that are scored, and no other', () => {
    expect(scored).toEqual({ passed: 23, failed: 29 });
    expect(result.scores?.['total']).toBeCloseTo((100 * 23) / 52, 6);
  });

  it('takes an audit that could not run for a gap, and proves nothing by it', () => {
    expect(result.gaps.map(({ what }) => what)).toEqual(['cp-1/CIS 1.1.19', 'cp-1/CIS 1.1.20', 'cp-1/CIS 1.1.21']);
    expect(result.gaps[0]?.reason).toMatch(/could not make this check.*exit status \d+$/);
    expect(result.observations.some(({ ruleId }) => ruleId === 'CIS 1.1.19')).toBe(false);
  });

  it('names the node, the benchmark and the control of a finding', () => {
    expect(result.observations.find(({ ruleId }) => ruleId === 'CIS 1.1.1')).toMatchObject({
      kind: 'benchmark',
      severity: 'high',
      severitySource: 'default',
      nativeSeverity: 'FAIL',
      control: 'CIS 1.12 1.1.1',
      title: 'Ensure that the API server pod specification file permissions are set to 600 or more restrictive',
      resource: { kind: 'Node', name: 'cp-1' },
    });
  });

  it('leaves to a person what nobody checked, and calls what is not scored low', () => {
    const byId = new Map(result.observations.map((one) => [one.ruleId, one]));

    expect(byId.get('CIS 3.1.1')).toMatchObject({ status: 'manual', severity: 'info' });
    expect(byId.get('CIS 3.2.1')).toMatchObject({ severity: 'low', nativeSeverity: 'WARN' });
  });
});

describe('the three forms of its JSON', () => {
  const parts = (JSON.parse(LIST) as readonly object[]).map((part) => JSON.stringify(part));
  const first = parts.map((part) => part.replaceAll(/"(?:AuditEnv|AuditConfig|type|IsMultiple|reason)":[^,}]*,/g, ''));

  it.each([
    ['an object with totals', `{"Controls":[${parts.join(',')}],"Totals":{"total_pass":9}}`],
    ['a list', LIST],
    ['objects on lines of their own', parts.join('\n')],
    ['objects one right after the other', parts.join('')],
    ['the oldest, without the keys that came later', first.join('\n')],
    [
      'with lines of a log between',
      `I1122 10:00:00 1 util.go:1] {hm}\n[INFO] 4 Worker\n${parts.join('\nW1122 more\n')}\nE1122 end`,
    ],
    ['indented, with a byte order mark', `\uFEFF${JSON.stringify(JSON.parse(LIST), null, 2)}`],
  ])('is read as %s', (_, text) => {
    const { result } = readKubeBench(text, {});

    expect(result.coverage).toMatchObject({ examined: 26, passed: 9 });
    expect(result.controls.filter((control) => control.result === 'manual')).toHaveLength(4);
  });

  it('is recognised, also behind a line of its log when its name is given', async () => {
    await expect(recogniseReport([kubeBenchReport], chunks(CONTROL_PLANE))).resolves.toBe(kubeBenchReport);
    const { result } = await readReport(kubeBenchReport, open('kube-bench/node.log'), { targetKind: 'cluster' });
    expect(result.controls).toHaveLength(25);
  });
});

it.each([
  ['nothing', '', /nothing was checked/],
  ['words', '[FAIL] 4.2.1 Ensure that …\n== Summary ==', /nothing was checked.*--json/],
  ['an empty list', '[]', /nothing was checked/],
  ['no results', reportOf([]), /nothing was checked/],
  ['a report that breaks off', CONTROL_PLANE.slice(0, 20_000), /breaks off after \d+ bytes/],
  ['JUnit', '<testsuite name="x"></testsuite>', /nothing was checked/],
  [
    'mixed versions',
    `${NODE}\n${NODE.slice(NODE.indexOf('{')).replaceAll('cis-1.12', 'cis-1.6')}`,
    /mixes results of several benchmarks \(cis-1.12, cis-1.6\)/,
  ],
  ['a report that lacks a part', lackingPart(CONTROL_PLANE), /total_pass is \d+, and that of its parts together \d+/],
  ['a report that was cut', reportOf([{ status: 'FAIL' }], { total_fail: 2 }), /counts 2 FAIL and holds 1/],
  ['another tool', '{"Controls":[{"name":"x"}]}', /no id or no tests/],
])('refuses %s in one sentence', (_, text, sentence) => {
  expect(() => readKubeBench(text, {})).toThrow(ScanError);
  expect(() => readKubeBench(text, {})).toThrow(sentence);
});

it.each([
  ['a kubelet that anybody may use', { test_number: '4.2.1', status: 'FAIL' }, 'high'],
  ['another check of a kubelet', { test_number: '4.2.6', status: 'FAIL' }, 'medium'],
  ['the API server', { test_number: '1.2.5', status: 'FAIL' }, 'high'],
  [
    'what is not scored',
    { test_number: '1.2.5', status: 'WARN', scored: false, expected_result: "'x' is present" },
    'low',
  ],
])('calls %s severe enough', (_, result, severity) => {
  const { observations } = readKubeBench(reportOf([result]), {}).result;

  expect(observations[0]?.severity).toBe(severity);
});

describe('a check of an etcd that runs on other machines', () => {
  const audit = '"DATA_DIR=\'\'\nfor d in $(ps -ef | grep $etcdbin | grep -- --data-dir); do\n  true\ndone"';
  const printed = "stat: cannot statx '/var/lib/etcd/default.etcd': No such file or directory";
  const reason = `failed to run: ${audit}, output: "${printed}\\n", error: exit status 1`;

  it('is a gap that says how to name it, and never a pass or a finding', () => {
    const report = reportOf([{ test_number: '1.1.11', status: 'FAIL', reason }, { status: 'PASS' }]);

    const { result } = readKubeBench(report, { node: 'control' });

    expect(result.gaps).toEqual([
      {
        what: 'control/CIS 1.1.11',
        reason:
          'kube-bench could not make this check, so that nothing is known of it: no etcd runs there, and its audit command ended with exit status 1; if etcd runs on other machines, have it checked there, and say so here with allow-gaps: "*/CIS 1.1.11"',
      },
    ]);
    expect(result.observations).toEqual([]);
    expect(result.controls.find(({ id }) => id === 'CIS 1.1.11')?.result).toBe('skip');
  });

  it('of another program tells only that it does not run', () => {
    const own =
      'failed to run: "/bin/ps -fC $kubeletbin", output: "error: list of command names must follow -C", error: exit status 1';

    const { result } = readKubeBench(reportOf([{ status: 'FAIL', reason: own }]), { node: 'worker' });

    expect(result.gaps[0]?.reason).toMatch(/: no kubelet runs there, and its audit command ended with exit status 1$/);
  });
});

it('tells managed clusters by their own numbers', () => {
  const title = 'Ensure that the Anonymous Auth is Not Enabled (Automated)';
  const text = reportOf([{ test_number: '3.2.1', test_desc: title, status: 'FAIL' }], {
    id: '3',
    version: 'eks-1.8.0',
  });

  expect(readKubeBench(text, {}).result.observations[0]).toMatchObject({
    severity: 'high',
    control: 'CIS EKS 1.8.0 3.2.1',
  });
});

it('reads a part that has no checks, as the control plane of newer GKE', () => {
  const empty = { id: '2', version: 'gke-1.9.0', node_type: 'controlplane', tests: null, total_pass: 0 };
  const { Controls } = JSON.parse(reportOf([{ status: 'PASS' }], { version: 'gke-1.9.0' }));

  const { result, parts } = readKubeBench(JSON.stringify({ Controls: [empty, ...Controls] }), {});

  expect(result.controls).toHaveLength(1);
  expect(parts).toEqual(['node']);
});

it.each([
  [{ benchmark: 'cis-1.12', parts: ['master', 'node'] }, /it was to check master, node and reports nothing of master$/],
  [{ benchmark: 'cis-1.6', parts: ['node'] }, /it was to check cis-1.6 and reports cis-1.12/],
])('must be about what was asked for: %j', (asked, sentence) => {
  const read = readKubeBench(NODE, {});

  expect(() => assertAsked(read, { benchmark: 'cis-1.12', parts: ['node'] }, 'it')).not.toThrow();
  expect(() => assertAsked(read, asked, 'it')).toThrow(sentence);
});

it('takes what MicroK8s is checked for as it calls itself', () => {
  const read = { benchmark: 'cis-1.24', parts: ['node'] };

  expect(() => assertAsked(read, { benchmark: 'cis-1.24-microk8s', parts: ['node'] }, 'it')).not.toThrow();
});

it('keeps nothing of what a check has seen but modes and owners of files', () => {
  const secret = '--token=abcdef';
  const results = [
    { status: 'FAIL', expected_result: "'--anonymous-auth' is equal to 'false'", actual_value: `kubelet ${secret}` },
    { test_number: '4.1.1', status: 'FAIL', expected_result: 'permissions has 600', actual_value: 'permissions=644' },
    {
      test_number: '4.2.2',
      status: 'FAIL',
      reason: `failed to run: "cat x", output: "${secret}", error: exit status 1`,
    },
  ];

  const { result } = readKubeBench(reportOf(results), { node: 'a' });

  expect(JSON.stringify(result)).not.toContain('abcdef');
  expect(result.observations[1]?.message).toBe('Expected: permissions has 600; it is permissions=644');
});

function readOn(node: string, status: string): KubeBenchRead {
  return readKubeBench(reportOf([{ status }]), { node });
}

it('joins nodes: the worst of each control, and the score of all checks', () => {
  const all = together([readOn('a', 'PASS'), readOn('b', 'FAIL'), readOn('c', 'PASS'), readOn('d', 'PASS')], {
    gaps: [],
    notices: [],
  });

  expect(all.controls).toEqual([{ id: 'CIS 4.2.1', result: 'fail', title: '4.2.1' }]);
  expect(all.scores).toEqual({ total: 75 });
  expect(all.observations.map(({ resource }) => resource?.name)).toEqual(['b']);
});

/** What is left of it when somebody has taken a part of the benchmark out. */
function lackingPart(report: string): string {
  const { Controls: parts, ...rest } = JSON.parse(report) as { readonly Controls: readonly unknown[] };
  return JSON.stringify({ Controls: parts.slice(1), ...rest });
}
