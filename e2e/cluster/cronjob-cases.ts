import assert from 'node:assert/strict';
import type { Behaviour, Pod } from '../kube/agent.mjs';
import { RUN_LABEL } from '../../src/scanners/kube-bench/job.ts';
import type { Cluster } from './cluster.ts';
import { presyncCases, syncs } from './presync-cases.ts';
import { awaited, HOME, jobEnd, listed, logOf, moved, podOf, recipe, withImage, type JobEnd } from './recipe.ts';
import { asBefore } from './snapshot.ts';
import { rotationIn, type Rotation } from './token-rotation.ts';

type Cases = Readonly<Record<string, () => Promise<void>>>;

const CRONJOB = 'gatehouse-benchmark';
/** Pod Security admits nothing there that is not restricted, as in no namespace where kube-bench may run. */
const RESTRICTED = 'recipe-restricted';
/** Where Gatehouse runs, and where its Jobs; the names are those of what happens there. */
const PLACES = {
  pass: { home: RESTRICTED, work: 'recipe-pass' },
  refused: { home: 'recipe-refused', work: 'recipe-refused' },
  deleted: { home: 'recipe-deleted', work: 'recipe-deleted' },
  late: { home: 'recipe-late', work: 'recipe-late' },
};
type Name = keyof typeof PLACES;
/** More than a runner of GitHub would wait for. */
const SLOW_MS = 8500;
/** What a team has decided; in a pod it comes out of a ConfigMap. */
const POLICY = 'version: 1\npolicy: { budget: { total: 1000 } }\n';
const JOBS = '/apis/batch/v1/namespaces';

interface Recipe {
  readonly cluster: Cluster;
  /** Of Gatehouse, by its digest. */
  readonly image: string;
  readonly rotation: Rotation;
}

/** The CronJob of the docs, with Gatehouse in its pod: as it is and on its schedule, and with what may happen to it, all of them beside each other. */
export async function cronjobCases(cluster: Cluster): Promise<Cases> {
  const given: Recipe = { cluster, image: await cluster.gatehouseImage(), rotation: rotationIn(cluster, RESTRICTED) };
  await install(cluster);
  cluster.behave((pod) => behaviourOf(given, pod));
  const ends = await asBefore(cluster, async () => {
    const [synced, scheduled, pass, refused, deleted, late] = await Promise.all([
      syncs(cluster, given.image, RESTRICTED),
      onSchedule(given),
      whenRenewed(given),
      byHand(given, 'refused'),
      whenDeleted(given),
      whenLate(given),
    ]);
    await cluster.kubectl(['delete', 'cronjobs', '--all', '--all-namespaces']);
    return { synced, scheduled, pass, refused, deleted, late };
  });
  cluster.behave();
  return { ...verdictCases(ends), ...endingCases(ends), ...presyncCases(ends.synced) };
}

/** Namespaces, accounts and roles of the docs; one role lacks what is needed last. */
async function install(cluster: Cluster): Promise<void> {
  const rbac = recipe('rbac.yaml');
  const names = new Set([HOME, ...Object.values(PLACES).flatMap(({ home, work }) => [home, work])]);
  await Promise.all([...names].map((name) => cluster.createNamespace(name)));
  await cluster.kubectl(['label', 'namespace', RESTRICTED, 'pod-security.kubernetes.io/enforce=restricted']);
  await assertEnforced(cluster);
  await cluster.kubectl(['create', 'configmap', 'policy', '-n', RESTRICTED, `--from-literal=gatehouse.yml=${POLICY}`]);
  const moves = Object.values(PLACES).map((place) => moved(rbac, place));
  await cluster.kubectl(['apply', '--validate=strict', '-f', '-'], [rbac, ...moves].join('\n---\n'));
  const lacking = JSON.stringify([
    { op: 'test', path: '/rules/2/resources/0', value: 'pods/log' },
    { op: 'remove', path: '/rules/2' },
  ]);
  await cluster.kubectl(['patch', 'role', 'gatehouse', '-n', PLACES.refused.work, '--type=json', '-p', lacking]);
}

/** A pod as those of kube-bench is not admitted. */
async function assertEnforced(cluster: Cluster): Promise<void> {
  const spec = { hostPID: true, containers: [{ name: 'a', image: 'a' }] };
  const path = `/api/v1/namespaces/${RESTRICTED}/pods?dryRun=All`;
  const { status, body } = await cluster.call('POST', path, { metadata: { name: 'a' }, spec });
  assert.equal(status, 403, JSON.stringify(body));
}

function behaviourOf({ cluster, rotation }: Recipe, { metadata, spec: { nodeName = '' } }: Pod): Behaviour {
  const { namespace, labels = {} } = metadata;
  if (namespace === HOME) {
    return {};
  }
  if (labels[RUN_LABEL] === undefined) {
    return namespace === RESTRICTED ? rotation.behaviour() : {};
  }
  return namespace === PLACES.pass.work
    ? { simulate: { log: cluster.recorded.get(nodeName) ?? '', until: rotation.done } }
    : { simulate: { endless: true, ...(namespace === PLACES.late.work && { lingerMs: SLOW_MS }) } };
}

/** The file as it is, but for the image. The controller finds that a night was missed, and makes the Job at once. */
async function onSchedule({ cluster, image }: Recipe): Promise<JobEnd> {
  await cluster.kubectl(
    ['apply', '--validate=strict', '-f', '-'],
    withImage(recipe('cronjob.yaml'), 'gatehouse', image),
  );
  const path = `${JOBS}/${HOME}/cronjobs/${CRONJOB}`;
  const { body } = await cluster.call('GET', path);
  const lastScheduleTime = new Date(Date.now() - 36 * 3_600_000).toISOString().replace(/\.\d+Z/, 'Z');
  const { status } = await cluster.call('PUT', `${path}/status`, { ...(body as object), status: { lastScheduleTime } });
  assert.equal(status, 200);
  const name = await awaited('the Job of the CronJob', async () => {
    const jobs = await listed(cluster, `${JOBS}/${HOME}/jobs`);
    return jobs.find(({ metadata }) => metadata.name.startsWith(`${CRONJOB}-`))?.metadata.name;
  });
  // No second one, should it be that time of the night now.
  await cluster.kubectl(['patch', 'cronjob', CRONJOB, '-n', HOME, '-p', '{"spec":{"suspend":true}}']);
  const end = await jobEnd(cluster, HOME, name);
  // After a week, as the file says; now, so that the test sees the controller do it.
  await cluster.kubectl(['patch', 'job', name, '-n', HOME, '-p', '{"spec":{"ttlSecondsAfterFinished":0}}']);
  await awaited('the removal of what has ended', async () => {
    const { length } = await listed(cluster, `${JOBS}/${HOME}/jobs`);
    return length === 0 ? true : undefined;
  });
  return end;
}

/** A Job as "kubectl create job --from" makes it of the CronJob; it works in the namespace of that name. */
async function start({ cluster, image }: Recipe, name: Name, args: readonly string[] = []): Promise<void> {
  const { home } = PLACES[name];
  const text = withImage(recipe('cronjob.yaml'), 'gatehouse', image);
  const wanted = ['--scanners', 'kube-bench', '--namespace', PLACES[name].work, ...args];
  await cluster.kubectl(['apply', '--validate=strict', '-f', '-'], moved(text, PLACES[name], wanted));
  if (name === 'pass') {
    await cluster.kubectl(['patch', 'cronjob', PLACES[name].work, '-n', home, '--type=json', '-p', withPolicy()]);
  }
  await cluster.kubectl(['create', 'job', name, `--from=cronjob/${PLACES[name].work}`, '-n', home]);
}

/** The volume that the docs tell of. */
function withPolicy(): string {
  const pod = '/spec/jobTemplate/spec/template/spec';
  return JSON.stringify([
    { op: 'add', path: `${pod}/volumes/-`, value: { name: 'policy', configMap: { name: 'policy' } } },
    { op: 'add', path: `${pod}/containers/0/volumeMounts/-`, value: { name: 'policy', mountPath: '/policy' } },
  ]);
}

async function byHand(given: Recipe, name: Name): Promise<JobEnd> {
  await start(given, name);
  return jobEnd(given.cluster, PLACES[name].home, name);
}

/** Answers when Gatehouse waits for kube-bench on both nodes. */
async function untilUnderWay({ cluster }: Recipe, name: Name): Promise<void> {
  await awaited(`the Jobs of ${name}`, async () => {
    const pods = await listed(cluster, `/api/v1/namespaces/${PLACES[name].work}/pods?labelSelector=${RUN_LABEL}`);
    return pods.filter(({ status }) => status?.phase === 'Running').length === 2 ? true : undefined;
  });
}

async function whenDeleted(given: Recipe): Promise<JobEnd> {
  const { home } = PLACES.deleted;
  await start(given, 'deleted');
  await untilUnderWay(given, 'deleted');
  const pod = await podOf(given.cluster, home, 'deleted');
  await given.cluster.kubectl(['delete', 'job', 'deleted', '-n', home]);
  return { condition: 'deleted', exitCode: undefined, log: await logOf(given.cluster, pod) };
}

async function whenLate(given: Recipe): Promise<JobEnd> {
  const { home } = PLACES.late;
  await start(given, 'late');
  await untilUnderWay(given, 'late');
  await given.cluster.kubectl(['patch', 'job', 'late', '-n', home, '-p', '{"spec":{"activeDeadlineSeconds":1}}']);
  return jobEnd(given.cluster, home, 'late');
}

async function whenRenewed(given: Recipe): Promise<JobEnd> {
  const { cluster, rotation } = given;
  await rotation.begin();
  await start(given, 'pass', ['--config', '/policy/gatehouse.yml']);
  await untilUnderWay(given, 'pass');
  await rotation.change(await podOf(cluster, RESTRICTED, 'pass'));
  return jobEnd(cluster, RESTRICTED, 'pass');
}

type Ends = Readonly<Record<Name | 'scheduled', JobEnd>>;

function verdictCases({ scheduled, pass, refused }: Ends): Cases {
  return {
    'the CronJob of the docs benchmarks the cluster that it runs in, and the log of its Job is the report':
      async () => {
        assert.equal(scheduled.exitCode, 1, scheduled.log);
        assert.equal(scheduled.condition, 'Failed BackoffLimitExceeded');
        assert.match(scheduled.log, /^in-cluster: Kubernetes v1\.\d+\.\d+ at https:/m);
        // The flags of this very API server, and the file of this very kubelet.
        for (const [control, node] of [
          ['1.2.2', 'control'],
          ['4.2.2', 'worker'],
        ]) {
          assert.match(scheduled.log, new RegExp(`high +CIS ${control}: .*\\n(?: {10,}.*\\n)? +Node ${node}\\n`));
        }
        assert.match(scheduled.log, /^ {2}- kube-bench@in-cluster [\d.]+: .* examined/m);
        assert.match(scheduled.log, /^ {2}- rbac@in-cluster [\d.]+: .* examined/m);
        assert.match(scheduled.log, /^Failed: \d+ high/m);
      },
    'a token that is renewed while the run goes on is used, a ConfigMap has the policy, and a verdict of pass completes the Job':
      async () => {
        assert.equal(pass.exitCode, 0, pass.log);
        assert.equal(pass.condition, 'Complete CompletionsReached');
        assert.match(pass.log, /^Passed: /m);
        assert.match(pass.log, /^Configured by policy\/gatehouse\.yml$/m);
      },
    'a role of the docs that lacks a verb is said in the log, and the Job fails': async () => {
      assert.equal(refused.exitCode, 2, refused.log);
      assert.match(
        refused.log,
        /^error: .*Nothing was made in the cluster, .* may not get pods\/log in the namespace/m,
      );
    },
    'no log of a Job tells a token, or has anything for a terminal in it': async () => {
      const logs = [scheduled, pass, refused].map(({ log }) => log).join('\n');
      assert.doesNotMatch(logs, /eyJ[\w-]{20}/);
      assert.doesNotMatch(logs, /\p{Cc}(?<!\n)/u);
    },
  };
}

/** That everything is as it was has been looked at before. */
function endingCases({ deleted, late }: Ends): Cases {
  return {
    'a Job that is deleted while kube-bench runs takes away what it has made': async () => {
      assert.match(deleted.log, /SIGTERM: ending[^]*Removing the Jobs of this run/);
      assert.doesNotMatch(deleted.log, /not known to be as it was found/);
    },
    'a Job whose activeDeadlineSeconds are over takes away what it has made, and waits until it has gone': async () => {
      assert.equal(late.condition, 'Failed DeadlineExceeded');
      assert.match(
        late.log,
        /SIGTERM: ending[^]*Removing the Jobs of this run[^]*\nerror: .*cancelled \(SIGTERM\)\.\n$/,
      );
      assert.doesNotMatch(late.log, /not known to be as it was found/);
    },
  };
}
