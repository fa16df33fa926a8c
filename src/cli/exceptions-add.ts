import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { UserError } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import type { CliProcess } from '../gates/on-terminal.ts';
import { describe } from '../ledger/adopt.ts';
import { mistakesText } from '../ledger/read/mistakes.ts';
import { readExceptionList } from '../ledger/read/own.ts';
import { appendExceptions, type WrittenEntry } from '../ledger/write.ts';
import { CONFIGURATION, lastDayOf, readReport, textOfFile } from './exceptions-files.ts';
import type { Said } from './said.ts';

export interface AddOptions {
  readonly file: string;
  readonly id?: readonly string[];
  readonly component?: readonly string[];
  readonly path?: readonly string[];
  readonly resource?: readonly string[];
  readonly target?: readonly string[];
  readonly scanner?: string;
  readonly kind?: string;
  readonly finding?: string;
  readonly report?: string;
  readonly name?: string;
  readonly status?: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

type Where = Pick<CliProcess, 'cwd'>;

/** Adds one exception to a file. Rejects with a `UserError`, and then the file stays as it was. */
export async function addException(options: AddOptions, where: Where): Promise<Said> {
  const finding = await findingOf(options, where);
  const entry: WrittenEntry = {
    ...(finding !== undefined && { comments: [describe(finding)] }),
    fields: fieldsOf(options, finding, new Date()),
  };
  await append(options.file, [entry], where);
  const read =
    options.file === CONFIGURATION
      ? ''
      : `, which runs read where the input exceptions names it, or exception-files in ${CONFIGURATION}`;
  return { code: 0, text: `Added to ${options.file}${read}.\n` };
}

const FLAGS = ['id', 'component', 'path', 'resource', 'target', 'scanner', 'kind'] as const;

function fieldsOf(options: AddOptions, finding: Finding | undefined, now: Date): WrittenEntry['fields'] {
  const { name, status, reason, owner, expires } = options;
  const fields = {
    name,
    ...Object.fromEntries(FLAGS.map((flag) => [flag, single(options[flag])])),
    fingerprint: finding?.fingerprint,
    status,
    reason,
    owner,
    expires: lastDayOf(expires, now),
  };
  const given = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return Object.fromEntries(given);
}

function single(value: string | readonly string[] | undefined): string | readonly string[] | undefined {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}

async function findingOf({ finding, report }: AddOptions, where: Where): Promise<Finding | undefined> {
  if (finding === undefined || report === undefined) {
    if (finding !== undefined || report !== undefined) {
      throw new UserError('--finding and --report belong together: the one names a finding in the other.');
    }
    return undefined;
  }
  const { findings } = await readReport(report, where);
  const found = findings.filter(({ fingerprint }) => fingerprint.startsWith(finding.toLowerCase()));
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new UserError(
      `--finding: ${found.length === 0 ? 'no finding' : `${found.length} findings`} of ${report} ${found.length > 1 ? 'have' : 'has'} a fingerprint that begins with "${finding.slice(0, 80)}".`,
    );
  }
  return first;
}

/** Adds entries to a file in one write, after reading what comes of it as a run would. */
export async function append(file: string, entries: readonly WrittenEntry[], { cwd }: Where): Promise<void> {
  const path = resolve(cwd(), file);
  const before = (await textOfFile(path)) ?? '';
  const after = appendExceptions(before, entries, file);
  const known = new Set(mistakesIn(before, file));
  const wrong = mistakesIn(after, file).filter((mistake) => !known.has(mistake));
  if (wrong.length > 0) {
    throw new UserError(`nothing is added, for it would be wrong:\n${wrong.join('\n')}`);
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, after);
}

/** Of the list alone: the file may hold a configuration too. */
function mistakesIn(text: string, file: string): readonly string[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const list = isMap(document.contents) ? document.contents.get('exceptions', true) : undefined;
  const { mistakes } = readExceptionList(list, { document, lines }, { file, now: new Date() });
  return mistakes.map((mistake) => mistakesText(file, [mistake]));
}
