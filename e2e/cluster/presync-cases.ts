import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, type Cluster } from './cluster.ts';
import { jobEnd, recipe, withImage, type JobEnd } from './recipe.ts';

type Cases = Readonly<Record<string, () => Promise<void>>>;

/** What a team would sync: all that the built-in rules ask for, and an addition to its container. */
const deployment = (more: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: shop, namespace: shop, labels: { app: shop } }
spec:
  replicas: 2
  selector: { matchLabels: { app: shop } }
  template:
    metadata: { labels: { app: shop } }
    spec:
      automountServiceAccountToken: false
      containers:
        - name: shop
          image: registry.example.com/shop@sha256:${'a'.repeat(64)}
          securityContext: { ${more} }
`;

/** What a pod of the recipes has to do without; where the agent of the tests is kinder than a kubelet, nothing is unpacked. */
const CONFINED = [
  'test "$(id -u)" = 65532',
  '! getent passwd 65532',
  '! touch /probe 2> /dev/null',
  'grep -q "^CapEff:[[:space:]]*0*$" /proc/self/status',
  'grep -q "^NoNewPrivs:[[:space:]]*1$" /proc/self/status',
  'grep -q "^Seccomp:[[:space:]]*2$" /proc/self/status',
];

export interface Synced {
  readonly hardened: JobEnd;
  readonly privileged: JobEnd;
}

/** The PreSync hook of the docs as the Job that it is; what Argo CD would do with it, nobody does here. */
export async function syncs(cluster: Cluster, image: string, namespace: string): Promise<Synced> {
  // One after the other, as each Job has the name of the one before.
  const hardened = await synced(cluster, image, { namespace, manifest: deployment('runAsNonRoot: true') });
  const privileged = await synced(cluster, image, { namespace, manifest: deployment('privileged: true') });
  return { hardened, privileged };
}

interface Sync {
  readonly namespace: string;
  readonly manifest: string;
}

async function synced(cluster: Cluster, image: string, { namespace, manifest }: Sync): Promise<JobEnd> {
  const text = withImage(withImage(recipe('argocd-presync.yaml'), 'gatehouse', image), 'git', image);
  // There is no server for git: its clone is made here, and unpacked there.
  const unpack = `echo ${cloneOf(cluster, manifest)} | base64 -d | tar -xz -C /src`;
  const command = ['sh', '-c', [...CONFINED, unpack].join(' && ')];
  const hook = text.replace(/command: \[git, clone.*\]/, `command: ${JSON.stringify(command)}`);
  assert.notEqual(hook, text);
  const args = ['create', '--validate=strict', '-n', namespace, '-o', 'name', '-f', '-'];
  const name = (await cluster.kubectl(args, hook)).trim().replace('job.batch/', '');
  const end = await jobEnd(cluster, namespace, name);
  // As Argo CD does before it makes the next.
  await cluster.kubectl(['delete', 'job', name, '-n', namespace, '--cascade=foreground']);
  return end;
}

/** A shallow clone of a repository with this manifest, packed, in base64. */
function cloneOf(cluster: Cluster, manifest: string): string {
  const folder = folderOf(cluster);
  const [origin, clone] = [join(folder, 'origin'), join(folder, 'clone')];
  mkdirSync(join(origin, 'deploy'), { recursive: true });
  writeFileSync(join(origin, 'deploy', 'shop.yaml'), manifest);
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '.'],
    [...who, 'commit', '-q', '-m', 'shop'],
  ]) {
    execFileSync('git', args, { cwd: origin });
  }
  execFileSync('git', ['clone', '-q', '--depth=1', '--branch=main', `file://${origin}`, clone]);
  return execFileSync('tar', ['-cz', '--exclude=*.sample', '-C', clone, '.git', 'deploy']).toString('base64');
}

export function presyncCases({ hardened, privileged }: Synced): Cases {
  return {
    'the PreSync Job of the docs lets pass what keeps to the policy, where only restricted pods are admitted':
      async () => {
        assert.equal(hardened.exitCode, 0, hardened.log);
        assert.equal(hardened.condition, 'Complete CompletionsReached');
        assert.match(hardened.log, /^Passed: /m);
      },
    'the PreSync Job of the docs fails for a privileged container, which would stop the sync': async () => {
      assert.equal(privileged.exitCode, 1, privileged.log);
      assert.equal(privileged.condition, 'Failed BackoffLimitExceeded');
      assert.match(privileged.log, /deploy\/shop\.yaml\n(?:.*\n)*.* high +GH-PSS-PRIVILEGED: /);
    },
  };
}
