import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toolsFolder } from '../../scripts/tools/locate.mjs';
import { rulesFolder, writeArtifacts } from '../manifests-tools/framework.mjs';
import { folderOf, type Cluster } from './cluster.ts';
import { benchmark } from './gate.ts';
import { asBefore } from './snapshot.ts';

type Cases = Readonly<Record<string, () => Promise<void>>>;

const RBAC = '/apis/rbac.authorization.k8s.io/v1';
const TRUSTED = ['--install-from', 'path', '--accept', 'lock,none'];
const DEPLOYMENTS = '/apis/apps/v1/namespaces/default/deployments';

/** RBAC and Kubescape, with what a case puts into the cluster. */
export function scannerCases(cluster: Cluster): Cases {
  return { ...rbacCases(cluster), ...kubescapeCases(cluster) };
}

function rbacCases(cluster: Cluster): Cases {
  return {
    'the RBAC that Kubernetes itself brings is not judged, and what somebody has added is': async () => {
      const bare = await asBefore(cluster, () => benchmark(cluster, { args: ['rbac'] }));
      assert.equal(bare.code, 0, bare.said);
      assert.deepEqual(bare.report?.findings, []);

      const rules = [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }];
      await cluster.call('POST', `${RBAC}/clusterroles`, { metadata: { name: 'everything' }, rules });
      const found = await benchmark(cluster, { args: ['rbac', '--fail-on-any-resource', 'GH-RBAC-*'] });
      await cluster.call('DELETE', `${RBAC}/clusterroles/everything`);

      assert.equal(found.code, 1, found.said);
      assert.deepEqual(
        found.report?.findings.map(({ id, resource }) => [id, resource?.name]),
        [['GH-RBAC-WILDCARD', 'everything']],
      );
      assert.match(JSON.stringify(found.report?.reasons), /controls that no resource may fail \(GH-RBAC-WILDCARD\)/);
    },
    'a score that nobody has given is no pass': async () => {
      const { code, said } = await benchmark(cluster, { args: ['rbac', '--min-score', 'kubescape.nsa=1'] });

      assert.equal(code, 2, said);
      assert.match(said, /nobody has given a score that is asked for/);
    },
  };
}

/** The real program with the real framework of the NSA, without a network. */
function kubescapeCases(cluster: Cluster): Cases {
  const programs = toolsFolder();
  const library = existsSync(join(programs, 'kubescape')) ? rulesFolder() : undefined;
  if (library === undefined) {
    console.log('NOT RUN cluster: Kubescape or the library of its rules is not there (npm run tools)');
    return {};
  }
  const artifacts = join(folderOf(cluster), 'artifacts');
  writeArtifacts(library, artifacts, { nsaframework: 'nsa' });
  const args = ['kubescape', '--kubescape-artifacts', artifacts, ...TRUSTED];
  return {
    'Kubescape judges what is in the cluster, scores it, and keeps no object': async () => {
      const values = { name: 'DB_PASSWORD', value: 'correct-horse-battery' };
      const container = { name: 'web', image: 'nginx:1', securityContext: { privileged: true }, env: [values] };
      const template = { metadata: { labels: { app: 'web' } }, spec: { containers: [container] } };
      const spec = { replicas: 0, selector: { matchLabels: { app: 'web' } }, template };
      await cluster.call('POST', DEPLOYMENTS, { metadata: { name: 'web' }, spec });
      const asked = ['--min-score', 'kubescape.nsa=100', '--fail-on-any-resource', 'C-0057'];

      const { code, said, report } = await benchmark(cluster, { args: [...args, ...asked], programs });
      await cluster.call('DELETE', `${DEPLOYMENTS}/web`);

      assert.equal(code, 1, said);
      assert.deepEqual(report?.scans[0]?.gaps, [], said);
      const rules = report?.reasons.map(({ rule }) => rule) ?? [];
      assert(rules.includes('fail-on-any-resource') && rules.includes('min-score.kubescape.nsa'), rules.join());
      const named = report?.findings.filter(({ sightings }) => sightings.some(({ ruleId }) => ruleId === 'C-0057'));
      assert.deepEqual(
        named?.map(({ resource }) => resource?.name),
        ['web'],
      );
      assert(!JSON.stringify(report).includes(values.value));
    },
  };
}
