import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';
import type { Cluster } from './cluster.ts';

type Cases = Readonly<Record<string, () => Promise<void>>>;

interface KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name?: string; readonly namespace?: string };
}

const FOLDER = new URL('../../docs/k8s/', import.meta.url);
const CLUSTER_WIDE = new Set(['Namespace', 'ClusterRole', 'ClusterRoleBinding']);

/** Every manifest of the docs, as a strict API server takes it; nothing of it is kept. `namespace` is there. */
export function manifestCases(cluster: Cluster, namespace: string): Cases {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(
    files.map((file) => [
      `docs/k8s/${file} is what an API server takes`,
      async () => {
        for (const document of parseAllDocuments(readFileSync(new URL(file, FOLDER), 'utf8'))) {
          const object: KubeObject = document.toJS();
          const place = `${pathOf(object, namespace)}?dryRun=All&fieldValidation=Strict`;
          // The namespace of the docs need not be there: what is asked is whether the object is right.
          const metadata = { ...object.metadata, ...(CLUSTER_WIDE.has(object.kind) ? {} : { namespace }) };
          const { status, body } = await cluster.call('POST', place, { ...object, metadata });
          // Another case may have made it already.
          assert.ok(status === 201 || status === 409, `${file}: ${object.kind}: ${JSON.stringify(body)}`);
        }
      },
    ]),
  );
}

function pathOf({ apiVersion, kind }: KubeObject, namespace: string): string {
  const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  const resource = `${kind.toLowerCase()}s`;
  return CLUSTER_WIDE.has(kind) ? `${root}/${resource}` : `${root}/namespaces/${namespace}/${resource}`;
}
