import type { ClusterObject } from '../../domain/cluster.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Gap } from '../../domain/scan.ts';
import { fieldsOf, listOf, textOf } from '../fields.ts';
import { benchmarkOf, partsOf, type NodeSigns, type Part } from './benchmark.ts';

export interface NodeRequest {
  readonly benchmark: string;
  /** `auto`: what the benchmark has and the nodes are for. */
  readonly asked: readonly (Part | 'auto')[];
  readonly hasServiceAccount: boolean;
}

/** What is looked at on which node. */
export interface NodePlan {
  readonly work: readonly { readonly node: string; readonly parts: readonly Part[] }[];
  readonly gaps: readonly Gap[];
  readonly notices: readonly string[];
}

/** Looked at once, from whichever node: they are about the cluster. */
const OF_CLUSTER: ReadonlySet<Part> = new Set(['policies', 'managedservices']);

/** Deals the parts of a benchmark out to nodes. Throws a `ScanError` where there is nothing to look at. */
export function planNodes(nodes: readonly ClusterObject[], request: NodeRequest): NodePlan {
  if (nodes.length === 0) {
    throw new ScanError('There is no node that node-selector selects: name labels that nodes have');
  }
  const { wanted, notices } = wantedParts(request);
  const gaps = nodes.flatMap((node) => gapOf(node));
  const missed = new Set(gaps.map(({ what }) => what));
  const usable = nodes.filter(({ metadata }) => !missed.has(metadata.name));
  const work = usable.map((node) => ({
    node: node.metadata.name,
    parts: wanted.filter((part) => isFor(node, part, request, nodes)),
  }));
  const once = wanted.filter((part) => isOfCluster(part, request.benchmark));
  const [first, ...rest] = work;
  const all = first === undefined ? [] : [{ ...first, parts: [...first.parts, ...once] }, ...rest];
  return {
    work: all.filter(({ parts }) => parts.length > 0),
    gaps: [...gaps, ...unmet(all, request)],
    notices: [...notices, ...withoutControlPlane(wanted, nodes)],
  };
}

function wantedParts({ benchmark, asked, hasServiceAccount }: NodeRequest) {
  const parts = partsOf(benchmark);
  const named = asked.filter((part): part is Part => part !== 'auto');
  const unknown = named.find((part) => !parts.includes(part));
  if (unknown !== undefined) {
    throw new ScanError(`kube-bench-targets: ${benchmark} has no part ${unknown}, it has ${parts.join(', ')}`);
  }
  if (!asked.includes('auto') && named.length > 0) {
    if (!hasServiceAccount && named.every((part) => part === 'policies')) {
      throw new ScanError(
        'kube-bench-targets asks for policies alone, whose checks ask the API server: name with service-account who may read there, as that of docs/k8s/policies-rbac.yaml',
      );
    }
    return { wanted: parts.filter((part) => named.includes(part)), notices: [] };
  }
  const left = !hasServiceAccount && parts.includes('policies') && !named.includes('policies');
  const notice =
    'The part policies of the benchmark was not checked: it asks the API server, so that it needs a service-account that may read';
  return { wanted: parts.filter((part) => !left || part !== 'policies'), notices: left ? [notice] : [] };
}

function isOfCluster(part: Part, benchmark: string): boolean {
  return OF_CLUSTER.has(part) || (part === 'controlplane' && benchmarkOf(benchmark).kind === 'managed');
}

function isFor(node: ClusterObject, part: Part, { benchmark }: NodeRequest, all: readonly ClusterObject[]): boolean {
  if (isOfCluster(part, benchmark)) {
    return false;
  }
  if (part === 'etcd' && all.some(isEtcd)) {
    return isEtcd(node);
  }
  return part === 'node' || isControlPlane(node);
}

const ROLE = 'node-role.kubernetes.io/';

function hasRole({ metadata: { labels = {} } }: ClusterObject, ...roles: readonly string[]): boolean {
  return roles.some((role) => labels[`${ROLE}${role}`] !== undefined);
}

function isControlPlane(node: ClusterObject): boolean {
  return hasRole(node, 'control-plane', 'master', 'controlplane');
}

function isEtcd(node: ClusterObject): boolean {
  return hasRole(node, 'etcd');
}

/** What speaks against a Job on the node. */
function gapOf(node: ClusterObject): readonly Gap[] {
  const { name, labels = {} } = node.metadata;
  const conditions = listOf(fieldsOf(node['status'])['conditions']).map(fieldsOf);
  const ready = conditions.find(({ type }) => type === 'Ready');
  const because = (reason: string): readonly Gap[] => [{ what: name, reason }];
  if (labels['kubernetes.io/os'] === 'windows') {
    return because('it runs Windows, where kube-bench does not run: leave it out with node-selector');
  }
  if (labels['type'] === 'virtual-kubelet' || labels['eks.amazonaws.com/compute-type'] === 'fargate') {
    return because('it is a virtual node, which nobody can look into: leave it out with node-selector');
  }
  if (ready?.['status'] !== 'True') {
    const message = textOf(ready?.['message']);
    const said = message === undefined ? '' : ` (${message.replaceAll(/\s+/g, ' ').slice(0, 200)})`;
    return because(
      `the node is not ready${said}, so that nothing can run there: mend it, or leave it out with node-selector`,
    );
  }
  return [];
}

/** Parts that somebody has named and no node is for. */
function unmet(work: NodePlan['work'], { asked, benchmark }: NodeRequest): readonly Gap[] {
  const given = new Set(work.flatMap(({ parts }) => parts));
  return asked.flatMap((part) =>
    part === 'auto' || given.has(part)
      ? []
      : [
          {
            what: `${benchmark}/${part}`,
            reason: `kube-bench-targets asks for ${part}, and no node that is ready is for it`,
          },
        ],
  );
}

function withoutControlPlane(wanted: readonly Part[], nodes: readonly ClusterObject[]): readonly string[] {
  return wanted.includes('master') && !nodes.some(isControlPlane)
    ? ['No node has the label of a control plane, so that the control plane was not looked at: whoever runs it has to']
    : [];
}

/** What of a node tells whose cluster it is. */
export function signsOf({ metadata: { labels = {} }, ...node }: ClusterObject): NodeSigns {
  const providerId = textOf(fieldsOf(node['spec'])['providerID']);
  return { labels, ...(providerId !== undefined && { providerId }) };
}
