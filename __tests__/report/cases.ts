import type { AccessGraph } from '../../src/domain/access.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Report } from '../../src/domain/report.ts';
import { SEVERITIES } from '../../src/domain/severity.ts';
import { createFinding, createReport, createScan } from '../support/report.ts';

function numbered(number: number, parts: Partial<Finding> = {}): Finding {
  return createFinding({ fingerprint: number.toString(16).padStart(32, '0'), ...parts });
}

const PATCH = {
  path: 'deploy/web.yaml',
  description: 'Sets privileged to false.',
  diff: '--- a/deploy/web.yaml\n+++ b/deploy/web.yaml\n@@ -11,3 +11,3 @@\n         securityContext:\n-          privileged: true\n+          privileged: false\n',
};

export const ACCESS: AccessGraph = {
  subjects: [
    { id: 's1', kind: 'ServiceAccount', name: 'deployer', namespace: 'shop' },
    { id: 's2', kind: 'Group', name: 'system:authenticated' },
    { id: 's3', kind: 'User', name: 'ana@example.org' },
  ],
  roles: [
    {
      id: 'r1',
      kind: 'ClusterRole',
      name: 'cluster-admin',
      defined: false,
      permissions: [],
      risks: [{ ruleId: 'GH-RBAC-CLUSTER-ADMIN', severity: 'critical', title: 'Grants cluster-admin' }],
    },
    {
      id: 'r2',
      kind: 'Role',
      name: 'config-reader',
      namespace: 'shop',
      defined: true,
      permissions: ['get, list configmaps', 'get services'],
      risks: [],
    },
  ],
  bindings: [
    {
      kind: 'ClusterRoleBinding',
      name: 'deployer-admin',
      subject: 's1',
      role: 'r1',
      risks: [{ ruleId: 'GH-RBAC-CLUSTER-ADMIN', severity: 'critical', title: 'Grants cluster-admin' }],
      location: { path: 'deploy/rbac.yaml', startLine: 31 },
    },
    { kind: 'RoleBinding', name: 'readers', namespace: 'shop', subject: 's3', role: 'r2', risks: [] },
    { kind: 'RoleBinding', name: 'everybody', namespace: 'shop', subject: 's2', role: 'r2', risks: [] },
  ],
};

/** One report with something of everything, as a real run may end. */
export function representative(): Report {
  const findings = [
    numbered(1, { patch: PATCH }),
    numbered(2, {
      id: 'GH-RBAC-CLUSTER-ADMIN',
      title: 'Grants cluster-admin',
      message:
        'ServiceAccount shop/deployer is bound to ClusterRole cluster-admin, so it may do everything in every namespace.',
      remediation: 'Bind a Role that names what the deployment needs.',
      resource: { kind: 'ClusterRoleBinding', name: 'deployer-admin', fieldPath: 'roleRef.name' },
      control: 'Kubernetes Hardening Guidance: Role-based access control',
      locations: [{ path: 'deploy/rbac.yaml', startLine: 31, startColumn: 3, endLine: 31, endColumn: 23 }],
    }),
    numbered(3, {
      id: 'GH-PSS-HOST-PATH',
      severity: 'high',
      title: 'Volume mounts a path of the host',
      message: 'hostPath /var/run/docker.sock is mounted, with which the container is root on the node.',
      remediation: 'Use an emptyDir, a ConfigMap or a PersistentVolumeClaim.',
      resource: {
        kind: 'Deployment',
        namespace: 'shop',
        name: 'web',
        fieldPath: 'spec.template.spec.volumes[0].hostPath',
      },
      control: 'Pod Security Standards (baseline): HostPath Volumes',
      locations: [{ path: 'deploy/web.yaml', startLine: 40, startColumn: 11, endLine: 42, endColumn: 5 }],
    }),
    numbered(4, {
      id: 'CVE-2021-44228',
      kind: 'vulnerability',
      severity: 'high',
      title: 'Remote code execution in Log4j 2',
      message: 'JNDI features do not protect against attacker-controlled LDAP endpoints.\nReported for two layers.',
      remediation: 'Upgrade log4j-core to 2.17.1.',
      component: {
        purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
        name: 'log4j-core',
        version: '2.14.1',
        fixedIn: ['2.17.1'],
      },
      aliases: ['GHSA-jfh8-c2jp-5v3q'],
      cause: 'disclosure',
      locations: [],
      scores: { cvss: 8.8, epss: 0.97, kev: true },
      references: [
        'https://nvd.nist.gov/vuln/detail/CVE-2021-44228',
        'https://github.com/apache/logging-log4j2/pull/608',
      ],
      sightings: [
        {
          scan: 'builtin@deploy',
          ruleId: 'CVE-2021-44228',
          severity: 'high',
          nativeSeverity: 'HIGH',
          severitySource: 'native',
          status: 'open',
          count: 2,
        },
      ],
    }),
    numbered(5, {
      id: 'GH-NSA-LIMITS',
      severity: 'medium',
      title: 'Container without a memory limit',
      message: 'resources.limits.memory is missing.',
      remediation: 'Set resources.limits.memory to what the container needs at most.',
      locations: [{ path: 'deploy/数据库.yaml', startLine: 18, startColumn: 9 }],
      resource: {
        kind: 'StatefulSet',
        namespace: 'shop',
        name: '数据库',
        fieldPath: 'spec.template.spec.containers[0].resources',
      },
      control: 'Kubernetes Hardening Guidance: Resource policies',
    }),
    numbered(6, {
      id: 'GH-NSA-PROBES',
      severity: 'low',
      title: 'Container without a liveness probe',
      locations: [{ path: 'deploy/web.yaml', startLine: 9 }],
    }),
    numbered(7, {
      id: 'GH-NSA-IMAGE-DIGEST',
      severity: 'info',
      title: 'Image is named by tag',
      locations: [{ path: 'deploy/web.yaml', startLine: 10 }],
    }),
    numbered(8, {
      id: 'GH-PSS-SECCOMP',
      severity: 'medium',
      title: 'Seccomp profile is not set',
      status: 'suppressed',
      decision: { rule: 'ignore-rules', exception: 'The input ignore-rules names GH-PSS-SECCOMP.' },
    }),
    numbered(9, {
      id: 'GH-NSA-AUDIT',
      severity: 'info',
      title: 'Audit logging is configured outside the manifests',
      status: 'manual',
      locations: [],
    }),
  ];
  const scan = createScan({
    controls: [
      { id: 'PSS-baseline-1', title: 'HostProcess', result: 'pass' },
      { id: 'PSS-baseline-2', title: 'Host Namespaces', result: 'pass' },
      { id: 'PSS-baseline-3', title: 'Privileged Containers', result: 'fail' },
      { id: 'PSS-baseline-4', title: 'HostPath Volumes', result: 'fail' },
      { id: 'NSA-audit', title: 'Audit logging', result: 'manual' },
    ],
    coverage: { unit: 'objects', examined: 42, passed: 30, skipped: 2 },
    gaps: [{ what: 'charts/legacy', reason: 'helm is not installed, so the chart was not rendered.', allowed: true }],
    notices: ['2 custom resources were passed over: their schema is not known.'],
    access: ACCESS,
  });
  return createReport({ findings, scans: [scan], notices: ['There is no baseline yet, so every finding counts.'] });
}

export const HOSTILE =
  '</script><script>alert(1)</script><img src=x onerror=alert(2)> ::error::x ##[set-output name=a;]b `a``b` | @octocat @org/team #1 GH-2 o/r#3 ' +
  'https://github.com/o/r/issues/1 www.evil.example [l](javascript:alert(3)) ![i](https://evil.example/i.png) *b* _u_ ~~s~~ $x$ :tada: <!-- --> ]]> ' +
  '\u001b[31mred\u001b]8;;https://evil.example\u0007link\u202e\u200b\u0000\ud800 "quoted\' & \\|';

/** Every text that a scan may bring is hostile. */
export function hostile(): Report {
  const text = `${HOSTILE}\n::warning::second line\r\n##[error]third`;
  const finding = createFinding({
    id: text,
    title: text,
    message: text,
    remediation: text,
    target: text,
    control: text,
    licence: text,
    aliases: [text],
    references: [
      text,
      'javascript:alert(4)',
      'https://evil.example/"><script>alert(5)</script>',
      'https://github.com/o/r/issues/1',
    ],
    locations: [{ path: text, startLine: 3, startColumn: 4, note: text }],
    resource: { kind: text, namespace: text, name: text, fieldPath: text },
    component: { name: text, version: text, purl: text, fixedIn: [text] },
    patch: { path: text, description: text, diff: `--- a\n+++ b\n@@ -1 +1 @@\n-${text}\n+\`\`\`\`\n` },
    decision: { rule: text, exception: text },
    sightings: [
      {
        scan: text,
        ruleId: text,
        severity: 'critical',
        nativeSeverity: text,
        severityReason: text,
        severitySource: 'native',
        status: 'open',
        message: text,
        count: 1,
      },
    ],
  });
  const scan = createScan({
    id: text,
    scanner: text,
    version: text,
    target: { kind: 'manifests', name: text },
    reason: text,
    coverage: { unit: text, examined: 1, passed: 0 },
    controls: [{ id: text, title: text, result: 'fail' }],
    gaps: [{ what: text, reason: text }],
    notices: [text],
    access: {
      subjects: [{ id: text, kind: text, name: text, namespace: text }],
      roles: [
        {
          id: text,
          kind: text,
          name: text,
          defined: true,
          permissions: [text],
          risks: [{ ruleId: text, severity: 'high', title: text }],
        },
      ],
      bindings: [
        {
          kind: text,
          name: text,
          namespace: text,
          subject: text,
          role: text,
          risks: [],
          location: { path: text, startLine: 1 },
        },
      ],
    },
  });
  return createReport({ gate: text, id: text, findings: [finding], scans: [scan], notices: [text] });
}

/** `count` findings of all severities in many files. */
export function many(count: number): Report {
  const findings = Array.from({ length: count }, (_, index) =>
    numbered(index + 1, {
      id: `GH-RULE-${index % 40}`,
      severity: SEVERITIES[index % SEVERITIES.length] ?? 'unknown',
      locations: [{ path: `deploy/app-${index % 200}.yaml`, startLine: 1 + (index % 900), startColumn: 3 }],
    }),
  );
  return createReport({ findings });
}

const LONG = 'Lang ist die Rede, 長い話。 '.repeat(2500);

/** What a report may be like: every renderer is held to all of them. */
export const CASES: Readonly<Record<string, () => Report>> = {
  'a clean pass': () => createReport(),
  'something of everything': representative,
  'all severities': () => many(SEVERITIES.length),
  'a failed scan': () => createReport({ scans: [createScan({ status: 'failed', reason: 'deploy does not exist.' })] }),
  'no scan at all': () => createReport({ scans: [] }),
  'a skipped scan': () =>
    createReport({
      scans: [createScan(), createScan({ id: 'other@deploy', status: 'skipped', reason: 'not asked for' })],
    }),
  'a scan of nothing': () =>
    createReport({ scans: [createScan({ coverage: { unit: 'objects', examined: 0, passed: 0 } })] }),
  gaps: () =>
    createReport({
      scans: [createScan({ gaps: [{ what: 'a.yaml', reason: 'not UTF-8' }] })],
      findings: [createFinding()],
    }),
  'only suppressed findings': () =>
    createReport({ findings: [createFinding({ status: 'suppressed', decision: { rule: 'ignore-rules' } })] }),
  'only manual findings': () => createReport({ findings: [createFinding({ status: 'manual' })] }),
  'hostile text everywhere': hostile,
  'huge messages': () =>
    createReport({
      notices: Array.from({ length: 20 }, () => LONG),
      scans: [createScan({ gaps: Array.from({ length: 20 }, () => ({ what: LONG, reason: LONG })), notices: [LONG] })],
      findings: [1, 2, 3].map((n) =>
        numbered(n, {
          id: LONG,
          title: LONG,
          message: LONG,
          remediation: LONG,
          target: LONG,
          locations: [{ path: LONG }],
        }),
      ),
    }),
  'findings without a place': () =>
    createReport({
      findings: [1, 2, 3].map((n) => numbered(n, { locations: [], resource: { kind: 'Node', name: `node-${n}` } })),
    }),
  '10,000 findings': () => many(10_000),
};
