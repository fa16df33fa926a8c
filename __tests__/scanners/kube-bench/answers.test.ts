import { readFileSync } from 'node:fs';
import { readKubeBench } from '../../../src/scanners/kube-bench/report.ts';
import { fixture } from '../reports.ts';
import { reportOf } from './made.ts';

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

describe('a check that had not what its script needs', () => {
  it('is a gap where kube-bench takes a journal that nobody could read for settings that are as they should be', () => {
    const text = readFileSync(fixture('kube-bench/k3s-in-a-pod.json'), 'utf8');

    const { controls, gaps, scores } = readKubeBench(text, { node: 'a', api: 'none' }).result;

    expect(text).toMatch(/"status":"PASS","actual_value":"[^"]*journalctl: not found[^"]*--anonymous-auth=false"/);
    expect(controls.map(({ result }) => result)).toEqual(Array.from({ length: 6 }, () => 'skip'));
    expect(gaps.find(({ what }) => what === 'a/CIS 4.2.1')?.reason).toMatch(
      /its script needs journalctl, which is not there; run kube-bench on the node itself/,
    );
    expect(scores).toBeUndefined();
  });

  it('is left to a person where the shell does not take its script at all', () => {
    const reason =
      'failed to run: "a=$(comm <(kubectl get ns))", output: "/bin/sh: 1: Syntax error: \\"(\\" unexpected\\n", error: exit status 2';
    const report = reportOf([
      { status: 'FAIL', reason },
      { test_number: '4.1.1', status: 'PASS' },
    ]);

    const { controls, gaps } = readKubeBench(report, {}).result;

    expect([controls[0]?.result, gaps]).toEqual(['manual', []]);
  });

  const PS = 'UID   PID  PPID  C STIME TTY  TIME CMD\nroot  7  1  0 18:59 ?  00:00:00 ';
  it.each([
    [
      'that could not be read',
      'cat /var/lib/kubelet/config.yaml',
      `${PS}/usr/bin/kubelet --config=/opt/k.yaml`,
      'skip',
    ],
    ['that could be read', 'cat /var/lib/kubelet/config.yaml', 'kind: KubeletConfiguration', 'pass'],
    ['and an argument', 'cat /x', `${PS}/usr/bin/kubelet --config=/opt/k.yaml --read-only-port=0`, 'pass'],
    ['nowhere', 'cat /var/lib/kubelet/config.yaml', `${PS}/usr/bin/kubelet --v=2`, 'pass'],
    ['of kube-proxy', "sh -c 'test -e /y && cat /y'", `${PS}/usr/bin/kube-proxy --config /var/lib/p`, 'manual'],
  ])('with settings in a file %s', (_, config, actual, result) => {
    const asked = { audit: '/bin/ps -fC x', AuditConfig: config, actual_value: actual, status: 'PASS' };
    const check = { ...asked, expected_result: "'--read-only-port' is present OR '--read-only-port' is not present" };
    const report = reportOf([check, { test_number: '4.1.1', status: 'PASS' }]);

    expect(readKubeBench(report, { node: 'a' }).result.controls[0]?.result).toBe(result);
  });

  const JOURNAL = "journalctl -m -u k3s | grep 'Running kube-apiserver' | tail -n1";
  it.each([
    ['a file that is not there', 'grep a /x | cat', 'grep: /x: No such file or directory', 'PASS', 'skip'],
    ['a file that is not there, which fails', 'grep a /x | cat', 'grep: /x: No such file or directory', 'FAIL', 'skip'],
    ['one of two files', 'grep a /x /y', 'grep: /x: No such file or directory\na=b', 'PASS', 'pass'],
    ['an empty journal', JOURNAL, 'No journal files were found.', 'PASS', 'skip'],
    ['a line that was rotated away', JOURNAL, '', 'PASS', 'skip'],
    ['a line that was rotated away', JOURNAL, '', 'FAIL', 'skip'],
    ['a line of the journal', JOURNAL, 'Running kube-apiserver --a=b', 'PASS', 'pass'],
    ['nothing that a further grep has found', `${JOURNAL} | grep "token-auth-file" | cat`, '', 'PASS', 'manual'],
    ['a cloud that is not asked', "sh -c 'gcloud services list'", '/bin/sh: gcloud: not found', 'FAIL', 'manual'],
    ['a cloud that is asked', "sh -c 'gcloud services list'", 'disabled', 'FAIL', 'fail'],
    ['lists that were refused', 'kubectl get svc -A 2>/dev/null', 'ERROR_KUBECTL_LIST:SVC_FORBIDDEN', 'FAIL', 'skip'],
    ['a script that breaks and passes', 'mc_json ="$(kubectl get mc)"', 'sh: 3: mc_json: not found', 'PASS', 'manual'],
    [
      'a script that breaks and fails',
      'mc_json ="$(kubectl get mc)"',
      'sh: 3: mc_json: not found\nFOUND',
      'FAIL',
      'fail',
    ],
  ])('with %s: %s, which printed %j and is %s', (_, audit, actual, status, result) => {
    const check = { audit, actual_value: actual, status, expected_result: "'--x' is present" };
    const report = reportOf([check, { test_number: '4.1.1', status: 'PASS' }]);

    expect(readKubeBench(report, { api: 'reachable' }).result.controls[0]?.result).toBe(result);
  });
});
