import { stat } from 'node:fs/promises';
import type { Permission } from '../../domain/cluster.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Gap } from '../../domain/scan.ts';
import { chunksOf } from '../../host/files.ts';
import { fieldsOf, textOf } from '../../scanners/fields.ts';
import { kubescape, KUBESCAPE_ENV, kubescapeArgs } from '../../scanners/kubescape/index.ts';
import { kubescapeMistake } from '../../scanners/kubescape/mistake.ts';
import type { KubescapeOptions } from '../../scanners/manifest-scanner.ts';
import { withoutSecrets } from '../../scanners/redaction.ts';
import { readReport } from '../../scanners/report-format.ts';
import { withScratch } from '../images/scratch.ts';
import { BrokenStep, runStep } from '../process-scan.ts';
import type { ClusterGiven, ClusterScan } from './given.ts';

/** What the frameworks of Kubescape look at; without one of them it goes on, and finds less. */
const READ: Readonly<Record<string, readonly string[]>> = {
  '': ['configmaps', 'namespaces', 'nodes', 'pods', 'serviceaccounts', 'services'],
  apps: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'],
  batch: ['cronjobs', 'jobs'],
  'networking.k8s.io': ['networkpolicies'],
  'rbac.authorization.k8s.io': ['clusterrolebindings', 'clusterroles', 'rolebindings', 'roles'],
  'admissionregistration.k8s.io': ['mutatingwebhookconfigurations', 'validatingwebhookconfigurations'],
};

const PERMISSIONS: readonly Permission[] = Object.entries(READ).flatMap(([group, resources]) =>
  resources.map((resource) => ({ verb: 'list', group, resource, why: 'let Kubescape look at it' })),
);

/** Kubescape on the objects of a cluster. It reads, and nothing else: its own agents are never installed. */
export const kubescapeScan: ClusterScan<KubescapeOptions> = {
  name: kubescape.name,
  version: kubescape.version,
  permissions: () => PERMISSIONS,
  scan: async (options, given, context) => {
    const { path, source, verified, sha256, version } = await given.program(kubescape);
    context.learn({ version, install: { source, verified, sha256 } });
    return withScratch(given.workDir, async (scratch) => {
      const { stderr } = await run(options, path, scratch, given);
      const report = `${scratch}/kubescape.json`;
      await assertThere(report, stderr);
      const { result } = await readReport(kubescape.report, chunksOf(report), { targetKind: 'cluster' });
      return { ...result, gaps: [...result.gaps, ...unread(stderr)] };
    });
  },
};

async function run(kubescapeOptions: KubescapeOptions, path: string, scratch: string, given: ClusterGiven) {
  const { timeoutMs, maxBytes, ports } = given;
  const args = kubescapeArgs({ options: { kubescape: kubescapeOptions }, scratch });
  const step = {
    args: ['scan', 'framework', ...args, '--logger=warning'],
    env: { ...KUBESCAPE_ENV, KS_CACHE_DIR: `${scratch}/kubescape`, KUBECONFIG: await given.kubeconfig() },
    completed: [0],
  };
  try {
    return await runStep({ program: { scanner: kubescape, path }, step, scratch, timeoutMs, maxBytes }, ports);
  } catch (error) {
    const mistake = error instanceof BrokenStep ? kubescapeMistake(error.said) : undefined;
    throw mistake === undefined ? error : new ScanError(withoutSecrets(mistake));
  }
}

async function assertThere(report: string, said: string): Promise<void> {
  const found = await stat(report).catch(() => undefined);
  if (found === undefined) {
    const [line = 'it said nothing'] = said.trim().split('\n').slice(-1);
    throw new ScanError(`it came to its end without a report: ${withoutSecrets(line).slice(0, 400)}`);
  }
}

const MAX_REASON = 300;
const NOT_SERVED = /could not find|not found/;

/** What it could not list, by the lines of its log: its report does not tell, and the controls on it would seem to pass. */
function unread(said: string): readonly Gap[] {
  const gaps = said.split('\n').flatMap((line): readonly Gap[] => {
    const { msg, resource, error } = logged(line);
    const what = msg === 'failed to pull resource' ? textOf(resource) : undefined;
    const reason = withoutSecrets(textOf(error) ?? 'it could not be listed').replace(/^.*, reason: /, '');
    // What the cluster does not know is no part of it.
    return what === undefined || NOT_SERVED.test(reason)
      ? []
      : [{ what: what.replace(/^\//, ''), reason: reason.slice(0, MAX_REASON) }];
  });
  return gaps.toSorted((a, b) => (a.what < b.what ? -1 : 1));
}

function logged(line: string): Readonly<Record<string, unknown>> {
  if (!line.startsWith('{')) {
    return {};
  }
  try {
    const value: unknown = JSON.parse(line);
    return fieldsOf(value);
  } catch {
    return {};
  }
}
