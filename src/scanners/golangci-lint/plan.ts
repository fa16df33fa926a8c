import { join, posix, relative, sep } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import type { CodeScanRequest, CodeStep } from '../code-scanner.ts';

const PASSED_OVER = /(?:^|\/)(?:[._][^/]*|testdata|vendor|node_modules)\//;

/** The folders of the modules, '' for the one at the top; those that Go passes over are none. */
export function moduleFolders(files: readonly string[]): readonly string[] {
  return files
    .filter((file) => (file === 'go.mod' || file.endsWith('/go.mod')) && !PASSED_OVER.test(file))
    .map((file) => folderOf(file));
}

/** The folders of the modules that have files in a tree: '' also for a tree that lies within one. */
export function modulesOf(files: readonly string[], above: Iterable<string> = []): readonly string[] {
  const modules = moduleFolders(files);
  return modules.includes('') || ![...above].some((name) => name.endsWith('/go.mod')) ? modules : ['', ...modules];
}

/** One run for each module that has a Go file of its own: golangci-lint does not go from one module into another. */
export function planOf(request: CodeScanRequest): readonly CodeStep[] {
  const [major] = request.version.split('.');
  const args = major === '2' ? argsOfVersion2 : major === '1' ? argsOfVersion1 : undefined;
  if (args === undefined) {
    throw new UserError(`golangci-lint ${request.version} is not known here: its versions 1 and 2 are`);
  }
  const modules = modulesOf(request.files, request.above?.keys());
  const nested = (folder: string): readonly string[] =>
    modules.filter((other) => other !== folder && isBelow(other, folder));
  return modules
    .filter((folder) => hasGoFiles(folder, nested(folder), request.selected ?? request.files))
    .map((folder, index) => {
      const report = join(request.scratch, `golangci-lint-${index}.json`);
      const cwd = join(request.folder, folder);
      return {
        args: ['run', ...common(request), ...args(report), ...packagesOf(folder, nested(folder), request)],
        env: isOutsideWorkspace(folder, request) ? { GOWORK: 'off' } : {},
        // The issues are in the report; any other code says that it was not made.
        completed: [0],
        cwd,
        report: { file: report },
        what: relative(request.root, join(cwd, 'go.mod')).split(sep).join('/'),
      };
    });
}

function common({ timeoutMs, configFile }: CodeScanRequest): readonly string[] {
  return [
    '--issues-exit-code=0',
    // Each of these leaves issues out without a word unless it is told not to.
    '--max-issues-per-linter=0',
    '--max-same-issues=0',
    '--uniq-by-line=false',
    '--new=false',
    '--new-from-rev=',
    '--new-from-patch=',
    '--new-from-merge-base=',
    '--fix=false',
    '--allow-parallel-runners',
    `--timeout=${Math.ceil(timeoutMs / 1000)}s`,
    ...(configFile === undefined ? [] : [`--config=${configFile}`]),
  ];
}

function argsOfVersion2(report: string): readonly string[] {
  return [`--output.json.path=${report}`, '--output.text.path=', '--show-stats=false', '--path-mode=abs'];
}

function argsOfVersion1(report: string): readonly string[] {
  return [`--out-format=json:${report}`, '--show-stats=false', '--path-prefix='];
}

/** All packages of a module, or those that the selected files are in. */
function packagesOf(
  folder: string,
  nested: readonly string[],
  { selected, partsOnly = false }: CodeScanRequest,
): readonly string[] {
  if (!partsOnly || selected === undefined) {
    return ['./...'];
  }
  const own = selected.filter((file) => isOwn(file, folder, nested));
  return [...new Set(own.map((file) => `./${posix.relative(folder, posix.dirname(file))}`))];
}

function isOwn(file: string, folder: string, nested: readonly string[]): boolean {
  return file.endsWith('.go') && isBelow(file, folder) && !nested.some((other) => isBelow(file, other));
}

/** The folders of the modules that have a Go file of their own. */
export function modulesWithCode({ files, above }: Pick<CodeScanRequest, 'files' | 'above'>): readonly string[] {
  const modules = modulesOf(files, above?.keys());
  const nested = (folder: string): readonly string[] =>
    modules.filter((other) => other !== folder && isBelow(other, folder));
  return modules.filter((folder) => hasGoFiles(folder, nested(folder), files));
}

function hasGoFiles(folder: string, nested: readonly string[], files: readonly string[]): boolean {
  return files.some((file) => isOwn(file, folder, nested));
}

/** Whether a name lies below a folder, '' being the top of all. */
export function isBelow(name: string, folder: string): boolean {
  return folder === '' || name.startsWith(`${folder}/`);
}

/** Go refuses a module that lies below a go.work which does not use it, unless it is told to look at no workspace. */
export function isOutsideWorkspace(
  module: string,
  { folder, files, texts, above }: Pick<CodeScanRequest, 'folder' | 'files' | 'texts' | 'above'>,
): boolean {
  const isWithin = module === '' && !files.includes('go.mod');
  const here = join(folder, isWithin ? (nearestModule(above) ?? '') : module);
  const workspace = [...texts, ...(above ?? [])]
    .map(([name, text]) => ({ name, text, at: join(folder, posix.dirname(name)) }))
    .filter(({ name, at }) => posix.basename(name) === 'go.work' && (at === here || here.startsWith(withEnd(at))))
    .toSorted((a, b) => b.at.length - a.at.length)
    .at(0);
  return workspace !== undefined && !usedModules(workspace.text).some((used) => join(workspace.at, used, '.') === here);
}

/** The folder of the module that a tree lies within, from there: ../.. */
function nearestModule(above: CodeScanRequest['above']): string | undefined {
  const names = [...(above?.keys() ?? [])].filter((name) => name.endsWith('/go.mod'));
  return names.map((name) => posix.dirname(name)).toSorted((a, b) => a.length - b.length)[0];
}

function withEnd(folder: string): string {
  return folder.endsWith(sep) ? folder : `${folder}${sep}`;
}

/** The folders that a go.work uses (https://go.dev/ref/mod#workspaces). */
export function usedModules(text: string): readonly string[] {
  const plain = text.replaceAll(/\/\/[^\n]*/g, '');
  const blocks = [...plain.matchAll(/^\s*use\s*\(([^)]*)\)/gm)].flatMap(([, block = '']) => block.split('\n'));
  const lines = [...plain.matchAll(/^\s*use\s+([^\s(][^\n]*)$/gm)].map(([, line = '']) => line);
  return [...blocks, ...lines].map((line) => line.trim().replaceAll(/^["`]|["`]$/g, '')).filter((line) => line !== '');
}

function folderOf(file: string): string {
  return clean(posix.dirname(file));
}

function clean(path: string): string {
  const plain = posix.normalize(path).replace(/\/$/, '');
  return plain === '.' ? '' : plain;
}
