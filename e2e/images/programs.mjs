import { execFileSync } from 'node:child_process';

/** Installs the Debian packages whose commands of the same name are not there. */
export function install(commands) {
  const missing = commands.filter((name) => !has(name));
  if (missing.length > 0) run('apt-get', ['install', '-y', '--no-install-recommends', ...missing]);
}

function has(command) {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export function run(command, args) {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

export function output(command, args) {
  return execFileSync(command, args, { encoding: 'utf8' });
}
