import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../lib/process.mjs';

// No install script is run: none of these packages needs one.
const FLAGS = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

const nameOf = (recipe) => recipe.package.slice(0, recipe.package.lastIndexOf('@'));

export const npmPackage = {
  file: (recipe) => join('node_modules', nameOf(recipe), recipe.file),
  source: (recipe) => `npm ${recipe.package}`,
  install: installNpmPackage,
};

async function installNpmPackage(recipe, context) {
  writeFileSync(join(context.folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--prefix', context.folder, '--save-exact', ...FLAGS, recipe.package];
  await run('npm', args, { cwd: context.folder, timeoutMs: context.remainingMs(), logFile: context.logFile });
  // A package may leave the executable bit to its install script.
  chmodSync(join(context.folder, npmPackage.file(recipe)), 0o755);
}
