import { execForm, withoutFlags, type Instruction } from './dockerfile.ts';
import { fills } from './dockerfile-variables.ts';

/** The instructions that make a layer whatever they do; WORKDIR makes one only where the folder is new. */
const LAYERED = new Set(['RUN', 'COPY', 'ADD']);

export function makesLayer({ keyword }: Instruction): boolean {
  return LAYERED.has(keyword);
}

/**
 * Whether the history of an image says of a layer what a builder writes for this instruction. Known are BuildKit, the classic builder of
 * Docker, Buildah, and builders that write the instruction as it is.
 */
export function isStepOf(createdBy: string, instruction: Instruction): boolean {
  const step = plain(createdBy).replace(/ # buildkit$/, '');
  // The classic builder and Buildah: `/bin/sh -c #(nop) COPY file:… in /app`.
  const nop = step.indexOf('#(nop) ');
  const written = nop >= 0 && isShell(step.slice(0, nop).trim()) ? step.slice(nop + '#(nop) '.length).trim() : step;
  switch (instruction.keyword) {
    case 'RUN':
      return nop < 0 && isRun(step.replace(/^RUN /, ''), instruction);
    case 'COPY':
    case 'ADD':
      return isCopy(written, instruction);
    case 'WORKDIR':
      return isWorkdir(written, instruction);
    default:
      return false;
  }
}

function isRun(step: string, instruction: Instruction): boolean {
  const exec = execForm(instruction.text);
  const command = exec === undefined ? undefined : plain(exec.join(' '));
  return (
    (command !== undefined && afterArguments(step) === command) ||
    shellCommands(instruction).some((shell) => step === shell || isInShell(step, shell))
  );
}

/** What builders give to the shell. Buildah leaves the flags and the brackets of the exec form where they are. */
function shellCommands({ text, heredocs }: Instruction): readonly string[] {
  const command = withoutFlags(text);
  const [first] = heredocs;
  if (first === undefined) {
    return [command, text].map(plain).filter((words) => words !== '');
  }
  const isAlone = /^\d*<<-?[^\s<]+$/.test(command);
  const script = first.content.startsWith('#!') ? `/dev/pipes/${first.name}` : first.content;
  const full = [command, ...heredocs.flatMap(({ content, name }) => [content, name])].join('\n');
  const unended = [command, ...heredocs.map(({ content }) => content)].join('\n');
  return [...(isAlone ? [script] : []), full, unended].map(plain).filter((words) => words !== '');
}

function isInShell(step: string, command: string): boolean {
  if (!step.endsWith(` ${command}`)) {
    return false;
  }
  const before = step.slice(0, -command.length).trimEnd();
  return isShell(before) || (/^\|\d+ /.test(before) && isShell(lastShell(before)));
}

// The flags of a shell are short; what stands before them are build arguments, `|1 VERSION=1.4`, whose values may be anything.
const LONGEST_SHELL = 200;
const SHELL = /(?:^|\s)(?<shell>\S*(?:sh|shell|cmd)(?:\.exe)?(?: -o \w+| [-/]\w+)*? (?:-\w*c|\/c|-command))$/i;

function lastShell(text: string): string {
  return SHELL.exec(text.slice(-LONGEST_SHELL))?.groups?.['shell'] ?? '';
}

/** `/bin/sh -c`, `/bin/bash -o pipefail -c`, `powershell -Command`, `cmd /S /C`. */
function isShell(text: string): boolean {
  return text !== '' && text.length <= LONGEST_SHELL && lastShell(text) === text;
}

/** Without `|2 VERSION=1.4 REVISION=7 `, as far as the values hold no space. */
function afterArguments(step: string): string {
  return step.replace(/^\|\d+(?: \w+=\S*)+ /, '');
}

function isCopy(step: string, { keyword, text, heredocs }: Instruction): boolean {
  if (!step.startsWith(`${keyword} `)) {
    return false;
  }
  const written = step.slice(keyword.length + 1);
  const words = execForm(text) ?? withoutFlags(text).split(/\s+/);
  const destination = words.at(-1) ?? '';
  // Docker glues the owner to the digest: `COPY --chown=0:0multi:…`.
  const hashed = /^(?:--chown=\S*?)?(?:file|dir|multi):[0-9a-f]{64} in (?<into>.+)$/.exec(written)?.groups?.['into'];
  if (hashed !== undefined) {
    return fills(destination, hashed);
  }
  const names = new Set(heredocs.map(({ name }) => name));
  const sources = words
    .slice(0, -1)
    .map((word) => ({ word, name: word.replace(/^\d*<<-?/, '').replaceAll(/["']/g, '') }));
  const files = sources.filter(({ name }) => !names.has(name)).map(({ word }) => word);
  const documents = sources.filter(({ name }) => names.has(name)).map(({ name }) => `<<${name}`);
  return fills(plain([...files, ...documents, destination].join(' ')), withoutFlags(written));
}

function isWorkdir(step: string, { text }: Instruction): boolean {
  const { path } = /^WORKDIR (?<path>.+)$/i.exec(step)?.groups ?? {};
  const written = plain(text).replace(/^["']|["']$/g, '');
  const parts = written.split('/').filter((part) => part !== '' && part !== '.');
  // A path that is not absolute starts in the folder before; one that starts with a variable may be either.
  const start = written.startsWith('/') ? '/' : written.startsWith('$') ? '' : '${PWD}/';
  return path !== undefined && fills(`${start}${parts.join('/')}`, path);
}

/** With one space where there is any white space: builders keep that of continued lines, or do not. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
