// Does a real API server take every object of the hardened shop, its pods under the restricted level without a warning?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { findTool } from '../../scripts/tools/locate.mjs';
import { startControlPlane } from '../kube/control-plane.mjs';
import { connect } from './server.mjs';
import { collectionOf, madeBy, TEMPLATES } from './templates.mjs';

const FOLDER = join(import.meta.dirname, '../../examples/shop-hardened');

function objects() {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
  return files.flatMap((file) =>
    parseAllDocuments(readFileSync(join(FOLDER, file), 'utf8'), { merge: true }).map((document) => document.toJS()),
  );
}

/** What the controller of StatefulSets adds to their pods. */
function claims({ spec: { volumeClaimTemplates = [] } }) {
  return volumeClaimTemplates.map(({ metadata: { name } }) => ({
    name,
    persistentVolumeClaim: { claimName: `${name}-0` },
  }));
}

/** The objects of the shop, and the pod of each workload, as it is made later. */
function withPods(all) {
  return all.flatMap((object) => {
    if (!TEMPLATES.includes(object.kind)) return [object];
    const { metadata, spec, ...pod } = madeBy(object);
    const volumes = [...(spec.volumes ?? []), ...claims(object)];
    const { namespace } = object.metadata;
    return [object, { ...pod, metadata: { ...metadata, namespace }, spec: { ...spec, volumes } }];
  });
}

async function main() {
  if (['kube-apiserver', 'etcd'].some((name) => findTool(name) === undefined)) {
    console.log('NOT RUN: kube-apiserver and etcd are not there; run: node scripts/tools/index.mjs');
    return 0;
  }
  const plane = await startControlPlane();
  try {
    const call = connect(plane);
    const all = objects();
    const namespaces = all.filter(({ kind }) => kind === 'Namespace');
    const others = withPods(all.filter(({ kind }) => kind !== 'Namespace'));
    for (const namespace of namespaces) await call('POST', '/api/v1/namespaces', namespace);
    let refused = 0;
    for (const object of others) {
      const path = collectionOf(object, object.metadata.namespace);
      const { status, body, warning } = await call('POST', `${path}?dryRun=All`, object);
      if (status === 201 && warning === '') continue;
      refused += 1;
      console.log(`${object.kind} ${object.metadata.name}: ${status} ${body.message ?? ''} ${warning}`);
    }
    console.log(`${others.length} objects of the hardened shop, ${refused} refused or warned of`);
    return refused === 0 && namespaces.length === 2 ? 0 : 1;
  } finally {
    await plane.stop();
  }
}

process.exitCode = await main();
