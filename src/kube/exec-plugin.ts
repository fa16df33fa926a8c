import { resolve } from 'node:path';
import { NETWORK_ENVIRONMENT, USER_ENVIRONMENT } from '../domain/environment.ts';
import { messageOf, ScanError, UserError } from '../domain/errors.ts';
import type { ProcessResult, Run } from '../domain/process.ts';
import { withoutSecrets } from '../scanners/redaction.ts';
import {
  assertKeyOf,
  assertValid,
  bearer,
  type Credentials,
  type CredentialSource,
  type PluginRunner,
} from './credentials.ts';
import { fieldsOf, textOf, type Entry } from './kubeconfig.ts';
import type { Server } from './server.ts';

export interface PluginPorts {
  readonly run: Run;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Names that a plug-in may see besides those that are always allowed. */
  readonly names: readonly string[];
  /** Where it runs, when the kubeconfig is no file. */
  readonly folder: string;
}

/** https://kubernetes.io/docs/reference/config-api/client-authentication.v1/ */
const VERSIONS = ['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1'];

/** How the tools of the clouds are told who they are. */
const CLOUDS = /^(?:AWS|AZURE|AAD|ARM|GOOGLE|CLOUDSDK|OCI_CLI|ALIBABA_CLOUD|IBMCLOUD)_[A-Z0-9_]+$/;

/** Never a plug-in's business: with these it could act as the workflow. */
const FORBIDDEN = /^(?:GITHUB|GH|ACTIONS|RUNNER|INPUT|GATEHOUSE|NODE|NPM)_|^(?:GH_TOKEN|GITHUB_TOKEN)$/i;

const TIMEOUT_MS = 60_000;
const MAX_BYTES = 1024 * 1024;
/** Others are asked for so long before the last ones expire. */
const EARLY_MS = 10_000;

/** Runs credential plug-ins: argv only, and with an environment that is named here. */
export function execPlugins(ports: PluginPorts): PluginRunner {
  const refused = ports.names.find((name) => FORBIDDEN.test(name));
  if (refused !== undefined) {
    throw new UserError(
      `kubeconfig-env: ${refused} is of GitHub, the runner or Gatehouse, and no plug-in is given it.`,
    );
  }
  return (user, server) => {
    const plugin = pluginOf(user, server, ports);
    let last: Credentials | undefined;
    return async (again) => {
      if (last === undefined || again === 'again' || (last.expires ?? Infinity) - EARLY_MS < Date.now()) {
        last = await ask(plugin, ports);
      }
      return last;
    };
  };
}

interface Plugin {
  readonly name: string;
  readonly user: string;
  readonly apiVersion: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly hint: string;
}

function pluginOf(user: Entry & { readonly name: string }, server: Server, ports: PluginPorts): Plugin {
  const exec = fieldsOf(user.fields['exec']);
  const [command, apiVersion] = [textOf(exec['command']), textOf(exec['apiVersion'])];
  const of = `of the user "${user.name}" of the kubeconfig`;
  if (command === undefined) {
    throw new UserError(`The credential plug-in ${of} has no command.`);
  }
  if (apiVersion === undefined || !VERSIONS.includes(apiVersion)) {
    throw new UserError(
      `The credential plug-in ${command} ${of} speaks ${apiVersion ?? 'no version'}, and ${VERSIONS.join(' and ')} are known: make the kubeconfig again with a newer version of its tool.`,
    );
  }
  if (exec['interactiveMode'] === 'Always') {
    throw new UserError(
      `The credential plug-in ${command} ${of} wants to ask somebody, and nobody is here: use one that does not.`,
    );
  }
  const hint = textOf(exec['installHint'])?.trim().replaceAll(/\s+/g, ' ').slice(0, 300);
  return {
    name: command,
    user: user.name,
    apiVersion,
    command: commandPath(command, user, ports),
    args: (Array.isArray(exec['args']) ? exec['args'] : []).map(String),
    env: {
      ...environmentOf(ports),
      ...ownEnvironment(exec['env']),
      KUBERNETES_EXEC_INFO: infoOf(apiVersion, exec, server),
    },
    folder: user.folder ?? ports.folder,
    hint: hint === undefined ? '' : `; the kubeconfig says: ${hint}`,
  };
}

/** Without a slash it is looked for on the PATH, else it starts at the kubeconfig, as with kubectl. */
function commandPath(
  command: string,
  { folder, name }: Entry & { readonly name: string },
  _ports: PluginPorts,
): string {
  if (!/[\\/]/.test(command) || resolve(command) === command) {
    return command;
  }
  if (folder === undefined) {
    throw new UserError(
      `The credential plug-in of the user "${name}" is the relative path "${command}", and a kubeconfig that is no file has no folder.`,
    );
  }
  return resolve(folder, command);
}

function environmentOf({ env, names }: PluginPorts): Readonly<Record<string, string>> {
  const allowed = new Set<string>([...NETWORK_ENVIRONMENT, ...USER_ENVIRONMENT, ...names]);
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && (allowed.has(name) || CLOUDS.test(name)) ? [[name, value]] : [],
    ),
  );
}

function ownEnvironment(list: unknown): Readonly<Record<string, string>> {
  const pairs = (Array.isArray(list) ? list : []).map(fieldsOf);
  return Object.fromEntries(
    pairs.flatMap(({ name, value }) => (typeof name === 'string' && typeof value === 'string' ? [[name, value]] : [])),
  );
}

function infoOf(apiVersion: string, exec: ReturnType<typeof fieldsOf>, server: Server): string {
  const cluster = {
    server: server.url,
    ...(server.serverName !== undefined && { 'tls-server-name': server.serverName }),
    ...(server.insecure && { 'insecure-skip-tls-verify': true }),
    ...(server.ca !== undefined && { 'certificate-authority-data': Buffer.from(server.ca).toString('base64') }),
    ...(server.proxyUrl !== undefined && { 'proxy-url': server.proxyUrl }),
  };
  const wanted = exec['provideClusterInfo'] === true;
  return JSON.stringify({
    apiVersion,
    kind: 'ExecCredential',
    spec: { interactive: false, ...(wanted && { cluster }) },
  });
}

async function ask(plugin: Plugin, { run, signal }: PluginPorts): Promise<Credentials> {
  const { command, args, env, folder } = plugin;
  let result: ProcessResult;
  try {
    result = await run({ command, args, env, cwd: folder, timeoutMs: TIMEOUT_MS, maxOutputBytes: MAX_BYTES, signal });
  } catch (error) {
    throw new ScanError(`${said(plugin)} cannot be run: ${messageOf(error)}${plugin.hint}`);
  }
  if (result.endedBy !== 'exit' || result.exitCode !== 0) {
    throw new ScanError(`${said(plugin)} ${endOf(result)}${complaint(result)}${plugin.hint}`);
  }
  return answerOf(result.stdout, plugin);
}

function said({ name, user }: Plugin): string {
  return `The credential plug-in ${name} of the user "${user}"`;
}

function endOf({ endedBy, exitCode, signal }: ProcessResult): string {
  return endedBy === 'exit'
    ? `ended with exit code ${exitCode ?? ''}`
    : endedBy === 'timeout'
      ? `did not answer within ${TIMEOUT_MS / 1000} seconds`
      : endedBy === 'output-limit'
        ? 'prints without end, and was ended'
        : `was ended (${signal ?? endedBy})`;
}

/** The last line of what it says of its failure; standard output may hold credentials. */
function complaint({ stderr }: ProcessResult): string {
  const line = stderr.trim().split('\n').at(-1)?.trim() ?? '';
  return line === '' ? '' : `: ${withoutSecrets(line.slice(0, 2000)).slice(0, 300)}`;
}

function answerOf(stdout: string, plugin: Plugin): Credentials {
  const answer = fieldsOf(parsed(stdout));
  const status = fieldsOf(answer['status']);
  if (answer['kind'] !== 'ExecCredential' || answer['apiVersion'] !== plugin.apiVersion) {
    throw new ScanError(`${said(plugin)} did not print an ExecCredential of ${plugin.apiVersion}`);
  }
  const token = textOf(status['token']);
  const [cert, key] = [textOf(status['clientCertificateData']), textOf(status['clientKeyData'])];
  if (token === undefined && (cert === undefined || key === undefined)) {
    throw new ScanError(`${said(plugin)} printed neither a token nor a certificate with its key`);
  }
  if (cert !== undefined) {
    assertValid(cert, `The certificate of the credential plug-in ${plugin.name}`);
  }
  if (cert !== undefined && key !== undefined) {
    assertKeyOf(cert, key, `The key of the credential plug-in ${plugin.name}`);
  }
  const expires = Date.parse(textOf(status['expirationTimestamp']) ?? '');
  if (expires <= Date.now()) {
    throw new ScanError(`${said(plugin)} gave credentials that had expired at ${new Date(expires).toISOString()}`);
  }
  return {
    ...(token !== undefined && {
      authorization: bearer(token, `The token that ${said(plugin).replace(/^The/, 'the')} printed`),
    }),
    ...(cert !== undefined && key !== undefined && { certificate: { cert, key } }),
    ...(!Number.isNaN(expires) && { expires }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The message of the parser would quote it.
    return undefined;
  }
}

export type { CredentialSource };
