import { access, readFile } from 'node:fs/promises';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import type { ClusterApi } from '../domain/cluster.ts';
import { UserError } from '../domain/errors.ts';
import type { Run } from '../domain/process.ts';
import { clusterApi } from './client.ts';
import { credentialsOf, tokenIn, type Credentials, type CredentialSource } from './credentials.ts';
import { execPlugins } from './exec-plugin.ts';
import { chooseContext, mergeKubeconfigs, type ChosenContext, type KubeconfigText } from './kubeconfig.ts';
import { minimalKubeconfig } from './minimal.ts';
import { requestsTo, type Patience } from './requests.ts';
import { readText, serverOf, type Server } from './server.ts';
import { transportTo } from './transport.ts';

/** How a cluster is to be reached. */
export interface AccessOptions {
  /** The text of a kubeconfig. */
  readonly content?: string;
  /** Paths with the delimiter of the operating system between them, as in KUBECONFIG. */
  readonly files?: string;
  readonly context?: string;
  readonly allowInsecure: boolean;
  /** Names of environment variables that credential plug-ins may see besides the usual ones. */
  readonly pluginEnv: readonly string[];
  /** Where relative paths start. */
  readonly folder: string;
}

export interface AccessPorts {
  readonly run: Run;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly userAgent: string;
  readonly patience?: Patience;
  /** Where a pod finds its service account; default that of Kubernetes. */
  readonly serviceAccount?: string;
}

/** A cluster that can be talked to. */
export interface Connection {
  readonly api: ClusterApi;
  /** As the kubeconfig names it. */
  readonly name: string;
  /** The address of the API server. */
  readonly server: string;
  /** The text of a kubeconfig with this cluster alone, and with the credentials of now. It holds secrets. */
  kubeconfig(): Promise<string>;
  /** The same cluster and identity under another signal: for what must be done although the run was cancelled. */
  under(signal: AbortSignal): ClusterApi;
  /** How many requests were sent. */
  requests(): number;
  close(): Promise<void>;
}

interface Way {
  readonly name: string;
  readonly server: Server;
  readonly source: CredentialSource;
}

/** Finds the cluster that is meant, without asking it anything. Rejects with a `UserError` that tells no credential. */
export async function connectCluster(options: AccessOptions, ports: AccessPorts): Promise<Connection> {
  const { name, server, source } = await wayTo(options, ports);
  const transport = transportTo(server, ports.userAgent);
  const { patience } = ports;
  // A server that has answered is waited for longer, also under another signal; what is done after the run was cancelled has no time for that.
  const known = { answered: false };
  const made = (signal: AbortSignal) =>
    requestsTo(server, transport, source, {
      signal,
      ...(!ports.signal.aborted && { known }),
      ...(patience && { patience }),
    });
  const all = [made(ports.signal)];
  return {
    api: clusterApi(all[0] ?? made(ports.signal)),
    name,
    server: server.url,
    kubeconfig: async () => minimalKubeconfig(name, server, await source()),
    under: (signal) => {
      const requests = made(signal);
      all.push(requests);
      return clusterApi(requests);
    },
    requests: () => all.reduce((sum, one) => sum + one.count(), 0),
    close: () => transport.close(),
  };
}

async function wayTo(options: AccessOptions, ports: AccessPorts): Promise<Way> {
  const texts = await kubeconfigsOf(options, ports);
  if (texts.length > 0) {
    const context = chooseContext(mergeKubeconfigs(texts), options.context);
    return fromContext(context, options, ports);
  }
  const inside = await inCluster(ports);
  if (inside === undefined) {
    assertNoPod(ports);
    throw new UserError(
      'No cluster is named: give a kubeconfig with kubeconfig or kubeconfig-content, or set KUBECONFIG. Only clusters of Kubernetes can be benchmarked: ECS, Nomad, Cloud Run and other schedulers have no API that kube-bench, Kubescape, kube-hunter or Sonobuoy speak.',
    );
  }
  if (options.context !== undefined) {
    throw new UserError(`context: there is no kubeconfig that could have the context "${options.context}".`);
  }
  return inside;
}

async function fromContext(context: ChosenContext, options: AccessOptions, ports: AccessPorts): Promise<Way> {
  const server = await serverOf(context, options);
  const { run, env, signal } = ports;
  const plugins = execPlugins({ run, env, signal, names: options.pluginEnv, folder: options.folder });
  return { name: context.name, server, source: await credentialsOf(context, server, plugins) };
}

async function kubeconfigsOf(
  { content, files, folder }: AccessOptions,
  { env }: AccessPorts,
): Promise<readonly KubeconfigText[]> {
  if (content !== undefined && files !== undefined) {
    throw new UserError('kubeconfig and kubeconfig-content both name a kubeconfig: give one of the two.');
  }
  if (content !== undefined) {
    return [{ text: content, source: 'kubeconfig-content' }];
  }
  const named = files ?? env['KUBECONFIG'];
  if (named !== undefined && named !== '') {
    const paths = named.split(delimiter).filter((path) => path !== '');
    return filesOf(
      paths.map((path) => resolve(folder, path)),
      files === undefined ? 'KUBECONFIG' : 'kubeconfig',
    );
  }
  // Without a home there is none: in the folder of the run a checkout could bring one, with a plug-in that is run.
  const home = [env['HOME'], env['USERPROFILE']].find((path) => path !== undefined && isAbsolute(path));
  const own = home === undefined ? undefined : join(home, '.kube', 'config');
  return own !== undefined && (await isThere(own)) ? filesOf([own], 'the kubeconfig of the user') : [];
}

/** As with kubectl, of several files some need not be there. */
async function filesOf(paths: readonly string[], name: string): Promise<readonly KubeconfigText[]> {
  const there = await Promise.all(paths.map(isThere));
  const found = paths.filter((_, index) => there[index] === true);
  if (found.length === 0) {
    const [first] = paths;
    throw new UserError(
      first === undefined ? `${name} names no file.` : `${name}: there is no file ${paths.join(' and no file ')}.`,
    );
  }
  return Promise.all(found.map(async (path) => ({ text: await readText(path, name), source: path, path })));
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Whoever runs this in a pod means its cluster; a pod does not get a token where it, or its service account, says so. */
function assertNoPod({ env }: AccessPorts): void {
  if ((env['KUBERNETES_SERVICE_HOST'] ?? '') !== '') {
    throw new UserError(
      'This pod has no token of a service account, and no other cluster is named: set serviceAccountName and automountServiceAccountToken: true in the pod, as docs/k8s/cronjob.yaml does, or give a kubeconfig with kubeconfig or kubeconfig-content.',
    );
  }
}

const SERVICE_ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';

/** https://kubernetes.io/docs/tasks/run-application/access-api-from-pod/ */
async function inCluster({ env, serviceAccount = SERVICE_ACCOUNT }: AccessPorts): Promise<Way | undefined> {
  const [host, port] = [env['KUBERNETES_SERVICE_HOST'], env['KUBERNETES_SERVICE_PORT']];
  const token = join(serviceAccount, 'token');
  if (host === undefined || port === undefined || host === '' || !(await isThere(token))) {
    return undefined;
  }
  const ca = await readFile(join(serviceAccount, 'ca.crt'), 'utf8').catch(() => undefined);
  const url = `https://${host.includes(':') ? `[${host}]` : host}:${port}`;
  return {
    name: 'in-cluster',
    server: { url, insecure: false, ...(ca !== undefined && { ca }) },
    source: async (): Promise<Credentials> => tokenIn(token, 'the token of the service account'),
  };
}
