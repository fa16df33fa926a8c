import { dirname } from 'node:path';
import { run } from '../lib/process.mjs';

function buildArguments(recipe) {
  const stamps = Object.entries(recipe.stamp ?? {}).map(([variable, value]) => `-X ${variable}=${value}`);
  return ['-p', '2', '-trimpath', `-ldflags=${['-s', '-w', ...stamps].join(' ')}`];
}

// Builds give way to whatever else the machine does.
const nice = (args, options) => run('nice', ['-n', '10', 'go', ...args], { ...options, name: 'go' });

// A killed build leaves its work folder: there it is swept up.
const temporaryFolder = (context) => ({ GOTMPDIR: dirname(context.folder) });

const limits = (context) => ({ timeoutMs: context.remainingMs(), logFile: context.logFile });

export const goPackage = {
  file: (recipe) => recipe.file,
  source: (recipe) => `go install ${recipe.package}`,
  install: installGoPackage,
};

export const goModule = {
  file: (recipe) => recipe.file,
  source: (recipe) => `go build ${recipe.package} in a module of this repository`,
  install: buildGoModule,
};

async function installGoPackage(recipe, context) {
  const env = { ...recipe.env, ...temporaryFolder(context), GOBIN: context.folder };
  await run('go', ['version'], limits(context));
  await nice(['install', ...buildArguments(recipe), recipe.package], { ...limits(context), cwd: context.folder, env });
}

async function buildGoModule(recipe, context) {
  const env = {
    ...recipe.env,
    ...temporaryFolder(context),
    GOFLAGS: `${process.env.GOFLAGS ?? ''} -mod=readonly`.trim(),
  };
  const output = ['-o', `${context.folder}/${recipe.file}`];
  await run('go', ['version'], limits(context));
  const options = { ...limits(context), cwd: recipe.folder, env };
  await nice(['build', ...buildArguments(recipe), ...output, recipe.package], options);
}
