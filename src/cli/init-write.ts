import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { UserError } from '../domain/errors.ts';
import { DEFAULT_FILE, repositoryRoot } from '../gates/configuration-disk.ts';
import type { CliProcess } from '../gates/on-terminal.ts';
import { configText } from '../init/config-text.ts';
import { isKnown, parsePin, type Pin } from '../init/pins.ts';
import { proposalFor, type Proposal } from '../init/proposal.ts';
import { contentsOf } from '../init/repository.ts';
import { workflowText } from '../init/workflow.ts';
import { escapeTerminal } from '../report/escape/terminal.ts';
import { defaultBranch, ownPin, repositoryFiles } from './init-look.ts';
import type { Said } from './said.ts';

export interface InitOptions {
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly action?: string;
}

const WORKFLOW_FILE = '.github/workflows/gatehouse.yml';

/** Proposes gates and writes them down. Rejects with a `UserError` where there is nothing to propose, or a file must not be written over. */
export async function init(options: InitOptions, process: CliProcess): Promise<Said> {
  const root = (await repositoryRoot(process.cwd())) ?? process.cwd();
  const gatehouse = await pinOf(options.action, process);
  const proposal = proposalFor(contentsOf(await repositoryFiles(root, process)), basename(root));
  if (proposal.runs.length === 0) {
    throw new UserError(`There is nothing in ${root} that a gate scans: there are no files.`);
  }
  const branch = await defaultBranch(root, process);
  const files = [
    { path: DEFAULT_FILE, text: configText(proposal, gatehouse) },
    { path: WORKFLOW_FILE, text: workflowText({ proposal, gatehouse, branch }) },
  ];
  const warnings = isKnown(gatehouse)
    ? []
    : [
        `it is not known which commit of Gatehouse to run: write its owner and full SHA into ${WORKFLOW_FILE}, or give --action OWNER/REPOSITORY@SHA.`,
      ];
  if (options.dryRun === true) {
    const shown = files.map(({ path, text }) => `--- ${path}\n${text}`).join('\n');
    return { code: 0, text: `${explained(proposal)}\n${shown}`, warnings };
  }
  const written = await writeAll(root, files, options, process);
  return { code: 0, text: `${explained(proposal)}\n${written.join('\n')}\n`, warnings };
}

async function pinOf(action: string | undefined, process: CliProcess): Promise<Pin> {
  if (action === undefined) {
    return ownPin(process);
  }
  const pin = parsePin(action);
  if (pin === undefined) {
    throw new UserError(
      `--action: ${JSON.stringify(action.slice(0, 120))} is not OWNER/REPOSITORY@ and the 40 digits of a commit.`,
    );
  }
  return pin;
}

function explained({ runs, notes }: Proposal): string {
  const proposed = runs.map(({ gate, id, reason }) => `${gate}${id === undefined ? '' : ` (${id})`}: ${reason}`);
  return [...proposed, ...notes.map((note) => `not proposed: ${note}`), ''].join('\n');
}

interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** All or none: what must not be written over is found before anything is written. */
async function writeAll(
  root: string,
  files: readonly NewFile[],
  { force = false }: InitOptions,
  process: CliProcess,
): Promise<readonly string[]> {
  const there = [];
  for (const file of files) {
    const old = await oldText(join(root, file.path), file.path);
    if (old !== undefined && old !== file.text) {
      there.push(file.path);
    }
  }
  if (there.length > 0 && !force && !(await agreed(there, process))) {
    throw new UserError(
      `${there.join(' and ')} ${there.length === 1 ? 'is' : 'are'} there already and left as before: --force writes over, --dry-run shows what would be written.`,
    );
  }
  return Promise.all(files.map((file) => write(root, file)));
}

async function write(root: string, { path, text }: NewFile): Promise<string> {
  const file = join(root, path);
  if ((await oldText(file, path)) === text) {
    return `unchanged  ${path}`;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return `written    ${path}`;
}

async function oldText(file: string, path: string): Promise<string | undefined> {
  const found = await lstat(file).catch(() => undefined);
  if (found !== undefined && !found.isFile()) {
    throw new UserError(`${path} is a link or no file, and is not written to.`);
  }
  return found === undefined ? undefined : readFile(file, 'utf8');
}

/** Asks a person; where none is there, the answer is no. */
async function agreed(files: readonly string[], { stderr }: CliProcess): Promise<boolean> {
  const { stdin } = globalThis.process;
  if (!stdin.isTTY || stderr.isTTY !== true) {
    return false;
  }
  const asking = createInterface({ input: stdin, output: stderr });
  try {
    const answer = await asking.question(escapeTerminal(`Write over ${files.join(' and ')}? [y/N] `));
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    asking.close();
  }
}
