import { posix } from 'node:path';
import { codeReport, type CodeNotes } from '../code-reading.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Location } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Gap } from '../../domain/scan.ts';
import { fieldsOf, lineOf, listOf, present, textOf } from '../fields.ts';
import { sourcePlace } from '../source-place.ts';
import { patchOf } from './fix.ts';
import { severityOf } from './severity.ts';

/** What golangci-lint 1 and 2 write as JSON. */
export const golangciLintReport = codeReport({
  name: 'golangci-lint JSON',
  elements: [['Issues', '*']],
  schema: {
    type: 'object',
    required: ['Issues', 'Report'],
    properties: {
      Issues: { type: ['array', 'null'] },
      Report: { type: ['object', 'null'], properties: { Linters: { type: 'array' }, Error: { type: 'string' } } },
    },
  },
  element: issue,
  rest,
});

function issue(value: unknown, notes: CodeNotes): void {
  const fields = fieldsOf(value);
  const linter = textOf(fields['FromLinter']);
  const text = textOf(fields['Text']);
  if (linter === undefined || text === undefined) {
    notes.missed({
      what: 'an issue of golangci-lint',
      reason: 'It has no linter or no text, so that it cannot be shown',
    });
    return;
  }
  const position = spotOf(fieldsOf(fields['Pos']));
  const spot = linter === 'typecheck' ? compilerSpot(text, position) : position;
  const place = placeOf(spot, fields['LineRange'], notes);
  if (linter === 'typecheck') {
    notes.missed(notCompiled(text, place, notes));
  }
  const patch =
    place && patchOf(fields['SuggestedFixes'], { file: spot.file, path: place.path, line: spot.line }, notes);
  notes.found({
    ...ruleOf(linter, text),
    kind: 'code',
    ...severityOf(linter, textOf(fields['Severity']), notes.notices),
    ...(place !== undefined && { locations: [place] }),
    ...(patch !== undefined && { patch }),
    ...(linter !== 'typecheck' && { references: [`https://golangci-lint.run/docs/linters/configuration/#${linter}`] }),
  });
}

/** The rules of some linters have codes, which stand before the text. */
const CODE = /^(?<code>[A-Z]{1,5}\d{1,5}|[a-z][\w-]{1,40}):\s(?<said>.*)$/s;

function ruleOf(linter: string, text: string): Pick<Observation, 'ruleId' | 'title' | 'message'> {
  if (linter === 'typecheck') {
    return { ruleId: linter, title: 'The code does not compile', message: complaintOf(text) };
  }
  const { code = linter, said = text } = CODE.exec(text)?.groups ?? {};
  const [title = said, ...more] = said.split('\n');
  return {
    ruleId: code === linter ? linter : `${linter}/${code}`,
    title,
    ...(more.length > 0 && { message: said }),
  };
}

/** What the compiler says after the name of the package and of the file. */
function complaintOf(text: string): string {
  const lines = text.split('\n').filter((line) => !/^:? ?# /.test(line) && line.trim() !== '');
  return (lines.length === 0 ? [text] : lines).map((line) => line.replace(/^\S+?\.go:\d+(?::\d+)?: /, '')).join('\n');
}

interface Spot {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

function placeOf({ file, line, column }: Spot, range: unknown, { context }: CodeNotes): Location | undefined {
  const place = file === '' ? undefined : sourcePlace(file, context);
  const last = lineOf(fieldsOf(range)['To']);
  const endLine = line !== undefined && last !== undefined && last > line ? last : undefined;
  return place && { ...place, ...present({ startLine: line, startColumn: column, endLine }) };
}

function spotOf(position: Readonly<Record<string, unknown>>): Spot {
  const file = textOf(position['Filename']) ?? '';
  return { file, ...present({ line: lineOf(position['Line']), column: lineOf(position['Column']) }) };
}

/** The position of a package that does not compile is that of its first file; in which of its files and where, only the text says. */
function compilerSpot(text: string, spot: Spot): Spot {
  const [, named = '', line = '', column = ''] = /^(?:: )?(\S+?\.go):(\d+)(?::(\d+))?: /m.exec(text) ?? [];
  if (named === '' || spot.file === '') {
    return spot;
  }
  const folder = posix.dirname(spot.file.replaceAll('\\', '/'));
  const file = posix.join(folder, posix.basename(named.replaceAll('\\', '/')));
  return { file, ...present({ line: lineOf(Number(line)), column: lineOf(Number(column)) }) };
}

/** golangci-lint then tells of nothing else in the module: without a word of it the rest would seem clean. */
function notCompiled(text: string, place: Location | undefined, { context }: CodeNotes): Gap {
  const [first = ''] = complaintOf(text).split('\n');
  const { path, startLine, startColumn } = place ?? {};
  const where = path === undefined ? '' : ` (${path}${startLine === undefined ? '' : `:${startLine}`})`;
  return {
    what: sourcePlace('go.mod', context)?.path ?? 'go.mod',
    reason: `Its code does not compile, so that golangci-lint tells of nothing else in the module: ${first}${where}`,
    ...(path !== undefined && { location: { path, ...present({ startLine, startColumn }) } }),
  };
}

function rest(skeleton: unknown, notes: CodeNotes): undefined {
  const report = fieldsOf(fieldsOf(skeleton)['Report']);
  const error = textOf(report['Error']);
  if (error !== undefined) {
    throw new ScanError(`golangci-lint could not look at everything: ${error}`);
  }
  for (const warning of listOf(report['Warnings'])) {
    const { Tag, Text } = fieldsOf(warning);
    warned(textOf(Tag), textOf(Text) ?? '', notes);
  }
  return undefined;
}

function warned(tag: string | undefined, text: string, notes: CodeNotes): void {
  const reason = text.replace(/^\[[^\]]*\]\s*/, '');
  if (/can't run linter|is disabled because|could not import|failed to/i.test(text)) {
    notes.missed({ what: `golangci-lint ${tag ?? 'linters'}`, reason });
    return;
  }
  notes.notices.add(`golangci-lint: ${reason}`);
}
