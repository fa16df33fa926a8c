import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../lib/process.mjs';

const ENV = { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
const UNPACK_MS = 5 * 60_000;

let updated;

function findCommand(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      continue;
    }
  }
  return undefined;
}

const findFirstCommand = (names) => names.map(findCommand).find(Boolean);

async function arePackagesInstalled(packages) {
  if (findCommand('dpkg-query') === undefined) return true;
  const args = ['--show', '--showformat=${db:Status-Status}\n', ...packages];
  try {
    const { stdout } = await run('dpkg-query', args, { timeoutMs: 30_000 });
    return stdout
      .trim()
      .split('\n')
      .every((status) => status === 'installed');
  } catch {
    return false;
  }
}

/** What the system has already, else undefined. */
export async function findOnSystem(recipe) {
  const path = findFirstCommand(recipe.commands);
  if (path === undefined || !(await arePackagesInstalled(recipe.packages))) return undefined;
  return path;
}

async function asRoot(args, context, timeoutMs = context.remainingMs()) {
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command, ...rest] = [
    ...prefix,
    'env',
    ...Object.entries(ENV).map(([key, value]) => `${key}=${value}`),
    ...args,
  ];
  await run(command, rest, { timeoutMs, logFile: context.logFile });
}

const updateOnce = (context) => (updated ??= asRoot(['apt-get', 'update'], context));

// The download may be cut short; a half-unpacked package would break the system, so the second step gets its own time.
export async function installAptPackages(recipe, context) {
  await updateOnce(context);
  const install = ['apt-get', 'install', '-y', '--no-install-recommends'];
  await asRoot([...install, '--download-only', ...recipe.packages], context);
  await asRoot([...install, ...recipe.packages], context, UNPACK_MS);
  const path = findFirstCommand(recipe.commands);
  if (path === undefined) throw new Error(`${recipe.packages[0]} is installed but has no command`);
  return path;
}

export const debianPackage = {
  file: (recipe) => recipe.file,
  source: (recipe) => `apt ${recipe.package}`,
  install: unpackDebianPackage,
};

// Unpacked and not installed: the package would start a service on the well-known port.
async function unpackDebianPackage(recipe, context) {
  await updateOnce(context);
  const options = () => ({ cwd: context.folder, env: ENV, timeoutMs: context.remainingMs(), logFile: context.logFile });
  await run('apt-get', ['download', recipe.package], options());
  const archive = readdirSync(context.folder).find((name) => name.endsWith('.deb'));
  await run('dpkg-deb', ['--extract', archive, '.'], options());
}
