import { readFileSync } from 'node:fs';
import { ScanError } from '../../../src/domain/errors.ts';
import { kubeBenchReport, readKubeBench, type KubeBenchRead } from '../../../src/scanners/kube-bench/report.ts';
import { together } from '../../../src/scanners/kube-bench/together.ts';
import { KUBE_BENCH_VERSION } from '../../../src/scanners/kube-bench/version.ts';
import { readReport, recogniseReport } from '../../../src/scanners/report-format.ts';
import { chunks, fixture, open } from '../reports.ts';

const CONTROL_PLANE = readFileSync(fixture('kube-bench/control-plane.json'), 'utf8');
const NODE = readFileSync(fixture('kube-bench/node.log'), 'utf8');
const LIST = readFileSync(fixture('kube-bench/nototals.json'), 'utf8');

interface Result {
  readonly test_number?: string;
  readonly status?: string;
  readonly [field: string]: unknown;
}

function reportOf(results: readonly Result[], controls: object = {}): string {
  const tests = [
    { section: '4.2', results: results.map((result) => ({ test_number: '4.2.1', scored: true, ...result })) },
  ];
  return JSON.stringify({
    Controls: [{ id: '4', version: 'cis-1.12', node_type: 'node', tests, ...controls }],
    Totals: {},
  });
}

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

it('believes no check through kubectl that could reach no API server, also one that passed', async () => {
  const text = readFileSync(fixture('kube-bench/eks-without-api.json'), 'utf8');

  const blind = readKubeBench(text, { api: 'none' }).result;
  const believed = readKubeBench(text, { api: 'reachable' }).result;

  expect(believed.controls.filter(({ result }) => result === 'pass').length).toBe(11);
  expect(blind.controls.filter(({ result }) => result === 'pass').length).toBeLessThan(5);
  expect(blind.notices[0]).toMatch(/Checks that ask the API server were not made.*CIS 4\.1\.1/);
});

describe('a check through kubectl that got no answer', () => {
  const ofCluster = { id: '5', node_type: 'policies' };
  const check = (audit: string, actual_value: string, status: string) =>
    readKubeBench(
      reportOf(
        [
          {
            test_number: '5.2.2',
            status,
            audit,
            actual_value,
            expected_result: "'is_compliant' is equal to 'true'",
            scored: false,
          },
          { test_number: '5.1.1', status: 'PASS' },
        ],
        ofCluster,
      ),
      { node: 'control', api: 'reachable' },
    ).result;
  const PODS = 'kubectl get pods --all-namespaces | while read -r name';

  it.each([
    [
      'Error from server (Forbidden): pods is forbidden: User "system:serviceaccount:a:default" cannot list resource "pods" in API group ""',
      /its service account may not list pods/,
    ],
    [
      'The connection to the server 10.0.0.1:443 was refused - did you specify the right host?',
      /reached no API server/,
    ],
    ['Unable to connect to the server: dial tcp: i/o timeout', /reached no API server/],
    ['error: You must be logged in to the server (Unauthorized)', /reached no API server/],
    ['/bin/sh: kubectl: not found', /its script needs kubectl, which is not there/],
    ['Error from server (InternalError): an error on the server', /refused to answer/],
    ['Error from server: etcdserver: request timed out', /refused to answer/],
    [`error: the server doesn't have a resource type "scc"`, /the API server knows no scc/],
    ['***pod_name: web is_compliant: true\n/bin/sh: 4: jq: not found', /its script needs jq, which is not there/],
    ['/bin/sh: line 4: jq: command not found', /its script needs jq, which is not there/],
  ])('is a gap, whatever kube-bench makes of it: %s', (actual, words) => {
    for (const status of ['WARN', 'FAIL', 'PASS']) {
      const { gaps, observations, controls } = check(PODS, actual, status);

      expect(gaps).toEqual([{ what: 'CIS 5.2.2', reason: expect.stringMatching(words) }]);
      expect([observations, controls[0]?.result]).toEqual([[], 'skip']);
    }
  });

  it('is left to a person where it asks as somebody else, which kubectl cannot in a pod', () => {
    const audit = 'echo "canCreatePods: $(kubectl auth can-i create pods --as=system:authenticated)"';
    const actual =
      'The connection to the server localhost:8080 was refused - did you specify the right host?\ncanCreatePods:';

    const { gaps, observations } = check(audit, actual, 'WARN');

    expect([gaps, observations.map(({ status }) => status)]).toEqual([[], ['manual']]);
  });

  it.each([
    [
      'output=$(kubectl get all -n default --no-headers 2>/dev/null | grep -v kubernetes)\n[ -z "$output" ] && echo NONE',
      'manual',
    ],
    ['kubectl get pods -A | while read -r pod; do\n  kubectl get pod "$pod" 2>/dev/null\ndone', 'pass'],
  ])('is left to a person where it passed and errors are thrown away: %s', (audit, result) => {
    expect(check(audit, 'NONE', 'PASS').controls[0]?.result).toBe(result);
    expect(check(audit, 'FOUND', 'WARN').controls[0]?.result).toBe('fail');
  });

  it.each([
    [
      'PODS=$(kubectl get pods -n etcd)\nkubectl get cm config',
      'Error from server (NotFound): configmaps "config" not found',
    ],
    [PODS, 'error: unable to upgrade connection\nNO_PRIVILEGED'],
    ['kubectl get roles -o json | jq .items | wc -l', 'jq: error (at <stdin>:0): Cannot iterate over null'],
  ])('is left to a person where it passed without all that it asked for: %s', (audit, actual) => {
    const { controls, observations } = check(audit, actual, 'PASS');

    expect(controls[0]?.result).toBe('manual');
    expect(observations[0]?.message).toMatch(/kubectl was not told all that it asked for/);
  });
});

function askedByLine(actual: string, expected: string): string | undefined {
  const audit = 'kubectl get pods -A | while read -r pod; do\n  kubectl get pod "$pod" -o json\ndone';
  const fields = { audit, actual_value: actual, expected_result: expected, IsMultiple: true, scored: true };
  const report = reportOf([
    { ...fields, status: 'FAIL' },
    { test_number: '5.1.1', status: 'PASS' },
  ]);
  return readKubeBench(report, {}).result.controls[0]?.result;
}

describe('a check that asks for each pod, while one of them ends', () => {
  const real = readFileSync(fixture('kube-bench/pod-gone.json'), 'utf8');
  const GONE = 'Error from server (NotFound): pods "batch-1" not found';

  it('is left to a person where nothing else fails, and says so', () => {
    const { controls, observations, gaps, scores } = readKubeBench(real, { api: 'reachable' }).result;

    expect(controls.find(({ id }) => id === 'CIS 5.2.6')?.result).toBe('manual');
    expect(observations.find(({ ruleId }) => ruleId === 'CIS 5.2.6')).toMatchObject({
      status: 'manual',
      severity: 'info',
      message: 'kube-bench cannot tell: something was gone when kubectl asked for it, and nothing that was there fails',
    });
    expect([gaps, scores]).toEqual([[], undefined]);
  });

  it('fails where a pod that was there does', () => {
    const { controls, observations } = readKubeBench(real, { api: 'reachable' }).result;

    expect(controls.find(({ id }) => id === 'CIS 5.2.2')?.result).toBe('fail');
    expect(observations.find(({ ruleId }) => ruleId === 'CIS 5.2.2')).toMatchObject({ severity: 'low' });
  });

  it('is left to a person where the shell does not understand the script', () => {
    const { observations } = readKubeBench(real, { api: 'reachable' }).result;

    expect(observations.find(({ ruleId }) => ruleId === 'CIS 5.1.1')).toMatchObject({
      status: 'manual',
      message: expect.stringContaining('written for bash'),
    });
  });

  it.each([
    ['nothing but what was gone', GONE, "'is_compliant' is present", 'manual'],
    ['words beside it', `No matching pods found on the current node.\n${GONE}`, "'permissions' is present", 'manual'],
    ['a value that nobody here can judge', `${GONE}\nfile permissions=777`, "'permissions' is present", 'fail'],
    [
      'a name that says it was gone',
      `role: Error from server (NotFound): x is_compliant: false`,
      "'is_compliant' is present",
      'fail',
    ],
    ['no line that was gone', 'is_compliant: true\nWarning: deprecated', "'is_compliant' is present", 'fail'],
    [
      'either of two judgements',
      `clusterrole_is_compliant: false\n${GONE}`,
      "'role_is_compliant' is present OR 'clusterrole_is_compliant' is present",
      'fail',
    ],
  ])('with %s', (_, actual, expected, result) => {
    expect(askedByLine(actual, expected)).toBe(result);
  });
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
