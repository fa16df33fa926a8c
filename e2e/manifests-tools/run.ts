// `gatehouse manifest-scan` from end to end with the real tools: one repository, one finding for what several of them see, a base, and what goes wrong.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTool, toolsFolder } from '../../scripts/tools/locate.mjs';
import type { Finding } from '../../src/domain/finding.ts';
import type { Report } from '../../src/domain/report.ts';
import { checkSync as check } from '../check.ts';
import { containedCapabilities, REACHING_OUT } from '../../src/scanners/rego-capabilities.ts';
import { rulesFolder, writeArtifacts } from './framework.mjs';

const entry = fileURLToPath(new URL('../../src/cli/entry.ts', import.meta.url));
const fixtures = fileURLToPath(new URL('../../__fixtures__/manifest-tools/', import.meta.url));
const ALL = ['kubescape', 'kubesec', 'conftest', 'opa', 'trivy', 'kube-linter', 'kube-score'];
/** The lock has another version of it than can be built here. */
const VERSIONS = { kubescape: '3.0.48' };
const RUN_MS = 120_000;
const SECRET = 'correct-horse-battery-staple';

const root = mkdtempSync(join(tmpdir(), 'gatehouse-e2e-manifests-'));
const repository = join(root, 'repository');
const artifacts = join(root, 'artifacts');
const env = { ...process.env, PATH: `${toolsFolder()}${delimiter}${process.env['PATH'] ?? ''}` };

interface Ended {
  readonly code: number | null;
  readonly said: string;
  readonly report: Report;
}

function scan(...args: readonly string[]): Ended {
  const file = join(root, 'report.json');
  rmSync(file, { force: true });
  const common = ['--accept', 'lock,checksum,none', '--install-from', 'path', '--cache-dir', join(root, 'cache')];
  const named = Object.entries(VERSIONS).filter(([name]) => args.join().includes(name));
  const versions = named.flatMap(([name, version]) => ['--scanner-versions', `${name}=${version}`]);
  const framework = args.join().includes('kubescape') ? ['--kubescape-artifacts', artifacts] : [];
  const output = ['--format', 'json', '--output', file];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [entry, 'manifest-scan', ...args, ...common, ...versions, ...framework, ...output],
    { cwd: repository, env, encoding: 'utf8', timeout: RUN_MS },
  );
  return { code: status, said: `${stdout}${stderr}`, report: JSON.parse(readFileSync(file, 'utf8')) as Report };
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, name)), { recursive: true });
    writeFileSync(join(repository, name), text);
  }
}

function git(...args: readonly string[]): void {
  const who = ['-c', 'user.name=Tester', '-c', 'user.email=tester@acme.example', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...who, ...args], { cwd: repository, stdio: 'ignore' });
}

function scannersOf({ sightings }: Finding): readonly string[] {
  return [...new Set(sightings.map(({ scan: id }) => id.replace(/@.*/, '')))].toSorted();
}

function paths(all: readonly Finding[]): readonly string[] {
  return [...new Set(all.flatMap((one) => one.locations.map(({ path }) => path)))];
}

const OVERLAY = `resources: [../../base]
namePrefix: eu-
patches:
  - target: { kind: Deployment }
    patch: |-
      - { op: replace, path: /spec/replicas, value: 3 }
`;
const BASE = `apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop, labels: { team: api } }
spec:
  replicas: 1
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: registry.acme.example/api:1.0.0
          securityContext:
            privileged: true
`;
const CHART = `apiVersion: apps/v1
kind: Deployment
metadata: { name: "{{ .Release.Name }}-jobs", namespace: shop, labels: { team: jobs } }
spec:
  selector: { matchLabels: { app: jobs } }
  template:
    metadata: { labels: { app: jobs } }
    spec:
      hostNetwork: true
      containers:
        - name: jobs
          image: {{ .Values.image }}
`;

function makeRepository(): void {
  mkdirSync(repository, { recursive: true });
  cpSync(join(fixtures, 'shop.yaml'), join(repository, 'shop.yaml'));
  write({
    'policy/main.rego': readFileSync(join(fixtures, 'policy.rego'), 'utf8'),
    'infra/Dockerfile': 'FROM debian:latest\nEXPOSE 22\n',
    'infra/main.tf':
      'resource "aws_security_group_rule" "ssh" {\n  type        = "ingress"\n  from_port   = 22\n  to_port     = 22\n  protocol    = "tcp"\n  cidr_blocks = ["0.0.0.0/0"]\n}\n',
    'kustomize/base/kustomization.yaml': 'resources: [api.yaml]\n',
    'kustomize/base/api.yaml': BASE,
    'kustomize/overlays/eu/kustomization.yaml': OVERLAY,
    'charts/jobs/Chart.yaml': 'apiVersion: v2\nname: jobs\nversion: 1.0.0\n',
    'charts/jobs/values.yaml': 'image: registry.acme.example/jobs:1.0.0\n',
    'charts/jobs/templates/deployment.yaml': CHART,
  });
  git('init');
  git('add', '.');
  git('commit', '-m', 'Begin');
}

function findings(tools: readonly string[]): void {
  const scanners = `builtin,${tools.join(',')}`;
  const policies = tools.includes('conftest') || tools.includes('opa') ? ['--rego-policy', 'policy'] : [];
  const { code, report, said } = scan('--scanners', scanners, ...policies);
  const of = (name: string, rule: string) =>
    report.findings.filter((one) => one.resource?.name === name && [one.id, ...one.aliases].includes(rule));

  check('every tool comes to its end, and no report holds a secret', () => {
    assert.equal(code, 1, said);
    const ended = report.scans.map(({ scanner, status, reason = '' }) => `${scanner} ${status} ${reason}`.trim());
    assert.deepEqual(ended.toSorted(), ['builtin', ...tools].map((name) => `${name} completed`).toSorted());
    assert.ok(!readFileSync(join(root, 'report.json'), 'utf8').includes(SECRET));
  });
  check('what all say of a container that may run as root is one finding', () => {
    const expected = ['builtin', ...tools.filter((name) => !['conftest', 'opa', 'kube-score'].includes(name))];

    assert.deepEqual(of('web', 'GH-PSS-RUN-AS-NON-ROOT').map(scannersOf), [expected.toSorted()]);
  });
  check('what is rendered by Kustomize and Helm is found in the files that people write', () => {
    const privileged = of('eu-api', 'GH-PSS-PRIVILEGED');
    assert.deepEqual(privileged.map(scannersOf), [
      ['builtin', ...tools.filter((name) => name !== 'conftest' && name !== 'opa')].toSorted(),
    ]);
    assert.deepEqual(paths(privileged), ['kustomize/base/api.yaml']);
    const network = of('jobs-jobs', 'GH-PSS-HOST-NAMESPACES');
    assert.deepEqual(paths(network), ['charts/jobs/templates/deployment.yaml']);
    assert.ok(network.some((one) => scannersOf(one).length > 1));
  });
  if (tools.includes('trivy')) {
    check('Trivy looks at Dockerfiles and Terraform as they are written', () => {
      const places = report.findings
        .filter(({ id }) => ['DS-0004', 'AWS-0107'].includes(id))
        .flatMap(({ locations }) => locations.map(({ path, startLine }) => `${path}:${startLine}`));
      assert.deepEqual(places.toSorted(), ['infra/Dockerfile:2', 'infra/main.tf:6']);
    });
  }
  if (tools.includes('conftest') && tools.includes('opa')) {
    check('conftest and OPA say the same of the policies of the team', () => {
      const said = ['conftest', 'opa'].map((tool) =>
        report.findings
          .filter((one) => scannersOf(one).includes(tool))
          .map((one) => `${one.id} ${one.severity} ${one.resource?.name} ${one.resource?.fieldPath ?? ''}`)
          .toSorted(),
      );
      assert.deepEqual(said[0], said[1]);
      assert.ok(said[0]?.includes('main.deny high web '));
    });
  }
  if (tools.includes('kubescape')) {
    check('a score of Kubescape is judged', () => {
      const low = scan('--scanners', 'kubescape', '--min-score', 'kubescape.nsa=99', '--budget', 'critical=99,high=99');
      assert.equal(low.code, 1, low.said);
      assert.match(low.report.reasons.map(({ rule }) => rule).join(), /score/);
    });
  }
}

function changes(tools: readonly string[]): void {
  check('a change is told from what the base has', () => {
    const changed = BASE.replace('privileged: true\n', 'privileged: true\n      hostPID: true\n');
    write({ 'kustomize/base/api.yaml': changed });
    const { code, report, said } = scan('--scanners', tools.join(','), '--base', 'HEAD', '--fail-on', 'high');

    assert.equal(code, 1, said);
    const fresh = report.findings.filter(({ cause }) => cause === 'change');
    assert.ok(fresh.length > 0 && fresh.every(({ resource }) => resource?.name === 'eu-api'));
    assert.deepEqual(fresh.filter(({ aliases, id }) => [id, ...aliases].includes('KSV-0010')).map(scannersOf), [
      tools.filter((name) => name !== 'kube-score').toSorted(),
    ]);
    write({ 'kustomize/base/api.yaml': BASE });
  });
}

function builtinsIn(capabilities: string): readonly string[] {
  return (JSON.parse(capabilities) as { builtins: { name: string }[] }).builtins.map(({ name }) => name);
}

const opa = (): string => findTool('opa') ?? 'opa';

function mistakes(): void {
  check('Rego that does not compile is an error of one sentence, and hides nobody else', () => {
    write({ 'broken/x.rego': 'package main\n\ndeny contains msg if { msg := nowhere }\n' });
    const { code, report } = scan('--scanners', 'builtin,conftest,opa', '--rego-policy', 'broken');

    assert.equal(code, 2);
    for (const tool of ['conftest', 'opa']) {
      const { status, reason = '' } = report.scans.find(({ scanner }) => scanner === tool) ?? {};
      assert.equal(status, 'failed');
      assert.match(reason, /the Rego does not compile, so that nothing was judged: .*x\.rego:3: /);
    }
    assert.equal(report.scans.find(({ scanner }) => scanner === 'builtin')?.status, 'completed');
  });
  check('policies that ask a server are refused, also in a bundle', () => {
    const asks = 'http.send({"method": "get", "url": input.url}).status_code != 200';
    write({ 'asks/x.rego': `package main\n\ndeny contains "no" if ${asks}\n` });
    execFileSync(opa(), ['build', '--output=asks.tar.gz', 'asks'], { cwd: repository });
    for (const input of [
      ['conftest,opa', '--rego-policy', 'asks'],
      ['opa', '--rego-bundle', 'asks.tar.gz'],
    ]) {
      const { code, report } = scan('--scanners', ...input);
      assert.equal(code, 2);
      for (const { reason = '' } of report.scans) {
        assert.match(reason, /the policies call http\.send \(\S*x\.rego:3\), which reaches out/);
      }
    }
  });
  check('the functions that policies may call are those of this OPA', () => {
    const all = builtinsIn(execFileSync(opa(), ['capabilities', '--current'], { encoding: 'utf8' }));

    assert.deepEqual(
      builtinsIn(containedCapabilities('opa')),
      all.filter((name) => !REACHING_OUT.has(name)),
    );
  });
  check('a bundle is judged by like the folders that it is made of', () => {
    execFileSync(opa(), ['build', '--output=policy.tar.gz', 'policy'], { cwd: repository });
    const { report, said } = scan('--scanners', 'opa', '--rego-bundle', 'policy.tar.gz');
    const denied = report.findings.filter(({ id }) => id === 'main.deny').map(({ resource }) => resource?.name);
    assert.deepEqual(denied, ['web'], said);
  });
  check('no policy, and policies that ask nothing, are errors', () => {
    mkdirSync(join(repository, 'empty'), { recursive: true });
    const empty = scan('--scanners', 'conftest', '--rego-policy', 'empty');
    assert.equal(empty.code, 2);
    assert.match(empty.report.scans[0]?.reason ?? '', /policies cannot be loaded: .*no policies found/);

    const nowhere = scan('--scanners', 'opa', '--rego-policy', 'policy', '--rego-namespaces', 'nowhere');
    assert.equal(nowhere.code, 2);
    assert.match(nowhere.report.scans[0]?.reason ?? '', /OPA could not decide/);
  });
}

try {
  const there = ALL.filter((name) => findTool(name) !== undefined);
  for (const name of ALL.filter((one) => !there.includes(one))) {
    console.log(`NOT RUN ${name}: it could not be had`);
  }
  const library = rulesFolder();
  if (library === undefined) {
    console.log('NOT RUN kubescape: the library of its rules could not be had');
  } else {
    writeArtifacts(library, artifacts, { nsaframework: 'nsa' });
  }
  const tools = there.filter((name) => name !== 'kubescape' || library !== undefined);
  makeRepository();
  findings(tools);
  changes(tools.filter((name) => ['trivy', 'kubesec', 'kube-score'].includes(name)));
  if (tools.includes('conftest') && tools.includes('opa')) {
    mistakes();
  }
} finally {
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
}
