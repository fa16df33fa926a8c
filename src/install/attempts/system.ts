import { realpath } from 'node:fs/promises';
import { refuseDenied } from '../deny-list.ts';
import { sha256Of } from '../digest.ts';
import { absent, unavailable, type Attempt, type Outcome } from '../request.ts';

/** How a package manager is asked; none of this changes the system. */
interface PackageManager {
  readonly name: 'apt' | 'apk' | 'dnf';
  readonly command: string;
  /** Prints the version of an installed package, and nothing else. */
  readonly version: (name: string) => readonly string[];
  /** Prints the files of a package, one a line. */
  readonly files: (name: string) => readonly string[];
  /** Prints nothing and ends with 0 when the files are as they were installed. */
  readonly intact?: (name: string) => readonly string[];
  readonly install: (name: string) => string;
}

const MANAGERS: readonly (PackageManager & { readonly query: string })[] = [
  {
    name: 'apt',
    command: 'dpkg-query',
    query: 'dpkg',
    version: (name) => ['--show', '--showformat=${Version}', name],
    files: (name) => ['--listfiles', name],
    intact: (name) => ['--verify', name],
    install: (name) => `apt-get install ${name}`,
  },
  {
    name: 'dnf',
    command: 'rpm',
    query: 'rpm',
    version: (name) => ['--query', '--queryformat', '%{VERSION}-%{RELEASE}', name],
    files: (name) => ['--query', '--list', name],
    intact: (name) => ['--verify', '--nomtime', name],
    install: (name) => `dnf install ${name}`,
  },
  {
    name: 'apk',
    command: 'apk',
    query: 'apk',
    version: (name) => ['info', '--installed', name],
    files: (name) => ['info', '--contents', name],
    install: (name) => `apk add ${name}`,
  },
];

/** The program as a package of the operating system, if it is installed and unchanged. Nothing is ever installed here. */
export async function fromSystem(attempt: Attempt): Promise<Outcome> {
  const { system, name } = attempt.request.scanner;
  const manager = MANAGERS.find((candidate) => attempt.ports.which(candidate.command) !== undefined);
  const packageName = manager === undefined ? undefined : system?.[manager.name];
  if (manager === undefined || packageName === undefined) {
    return absent(`${name} is no package of this operating system`);
  }
  if (!attempt.request.accept.includes('system')) {
    return absent(`packages of the operating system are not accepted (only ${attempt.request.accept.join(', ')})`);
  }
  const version = await ask(manager.command, manager.version(packageName), attempt);
  if (version === undefined || version === '') {
    return absent(`the package ${packageName} is not installed (${manager.install(packageName)})`);
  }
  return installed(manager, packageName, version.trim(), attempt);
}

async function installed(
  manager: (typeof MANAGERS)[number],
  packageName: string,
  version: string,
  attempt: Attempt,
): Promise<Outcome> {
  const { scanner } = attempt.request;
  const upstream = version.replace(/^\d+:/, '');
  refuseDenied(scanner.name, { version: /^[\d.]+/.exec(upstream)?.[0] ?? '', where: `package ${packageName}` });
  if (attempt.wanted.named && !sameVersion(upstream, attempt.wanted.version)) {
    return unavailable(`the package ${packageName} is version ${version}, and ${attempt.wanted.version} is asked for`);
  }
  const path = await pathOf(manager, packageName, attempt);
  if (path === undefined) {
    return unavailable(`the package ${packageName} holds no program called ${scanner.binary}`);
  }
  const changed = manager.intact === undefined ? '' : await ask(manager.query, manager.intact(packageName), attempt);
  if (changed === undefined || changed.includes(path)) {
    return unavailable(`${path} is not as the package ${packageName} installed it`);
  }
  const found = { path: await realpath(path), version: upstream, sha256: await sha256Of(path) };
  return { status: 'installed', installed: { ...found, source: 'system', verified: 'system', notices: [] } };
}

function sameVersion(upstream: string, wanted: string): boolean {
  return upstream === wanted || (upstream.startsWith(wanted) && !/^[\d.]/.test(upstream.slice(wanted.length)));
}

async function pathOf(manager: PackageManager, packageName: string, attempt: Attempt): Promise<string | undefined> {
  const files = (await ask(manager.command, manager.files(packageName), attempt)) ?? '';
  return files
    .split('\n')
    .map((line) => (line.startsWith('/') ? line : `/${line}`))
    .find(
      (line) => /^\/(?:usr\/)?(?:local\/)?s?bin\//.test(line) && line.endsWith(`/${attempt.request.scanner.binary}`),
    );
}

/** The standard output of a query; undefined when it failed and said nothing. */
async function ask(command: string, args: readonly string[], { request, ports }: Attempt): Promise<string | undefined> {
  const path = ports.which(command);
  if (path === undefined) {
    return undefined;
  }
  const result = await ports.run({
    command: path,
    args,
    cwd: request.workDir,
    env: { PATH: ports.env['PATH'] ?? '', LC_ALL: 'C' },
    timeoutMs: 60_000,
    maxOutputBytes: 4 * 1024 ** 2,
    signal: ports.signal,
  });
  return result.exitCode === 0 || result.stdout !== '' ? result.stdout : undefined;
}
