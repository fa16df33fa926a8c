import type { XmlElement } from '../../decode/decode-xml.ts';
import { textOf } from '../fields.ts';
import { numberIn, type Told } from '../told-place.ts';
import type { TestCase } from './tests.ts';

/** As linters and compilers name a place: path:line and, where they know it, column. */
const PLACE = /^(?<path>(?:[A-Za-z]:)?[^:\n]+):(?<line>\d+)(?::(?<column>\d+))?(?:$|(?=:))/;

/** Where a failure is, as far as the dialects tell. */
export function toldOf(test: TestCase, { text }: XmlElement): Told {
  const { element, suites } = test;
  const file = fileOf(test);
  if (file !== undefined) {
    const found = placeInText(file, text);
    const worded = inWords(text);
    const line = found?.line ?? lineOf(test) ?? worded?.line;
    const column = found?.column ?? numberIn(element.attributes['column']) ?? worded?.column;
    return { path: file, line, column };
  }
  const named = placeOf(element.attributes['classname']);
  return named ?? (isPytest(suites) ? lastPythonLine(text) : undefined) ?? { path: undefined };
}

/** The place that a text begins with; undefined where it begins with none. */
export function placeOf(
  text: string | undefined,
): (Told & { readonly path: string; readonly length: number }) | undefined {
  const match = PLACE.exec(text ?? '');
  const { path, line, column } = match?.groups ?? {};
  return match === null || path === undefined || path.includes('://')
    ? undefined
    : { path, line: numberIn(line), column: numberIn(column), length: match[0].length };
}

/** ESLint and ruff name a suite after its file, and their package after themselves. */
export function isOfLinter({ suites }: TestCase): boolean {
  return /^org\.[a-z]+$/.test(suites.at(-1)?.attributes['package'] ?? '');
}

function fileOf(test: TestCase): string | undefined {
  const own = [test.element, ...test.suites.toReversed()].map(({ attributes: { file, filepath } }) => file ?? filepath);
  const named = own.find((path) => textOf(path) !== undefined);
  return named ?? (isOfLinter(test) ? textOf(test.suites.at(-1)?.attributes['name']) : undefined);
}

/** pytest counts lines from 0 here, as it does inside. */
function lineOf({ element, suites }: TestCase): number | undefined {
  const line = numberIn(element.attributes['line'] ?? element.attributes['lineno']);
  return line !== undefined && isPytest(suites) ? line + 1 : line;
}

function isPytest(suites: readonly XmlElement[]): boolean {
  return suites.at(-1)?.attributes['name'] === 'pytest';
}

/** Where a trace goes through the file of the test: the first such line is the one that failed. */
function placeInText(file: string, text: string): Pick<Told, 'line' | 'column'> | undefined {
  // Not within the name of another file, as a.ts is in data.ts.
  const name = file.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const [, line, column] = new RegExp(String.raw`(?<![\w.-])${name}:(\d+)(?::(\d+))?`).exec(text) ?? [];
  return line === undefined ? undefined : { line: numberIn(line), column: numberIn(column) };
}

function inWords(text: string): Pick<Told, 'line' | 'column'> | undefined {
  const [, line, column] = /^line (\d+), col (\d+)/.exec(text.trim()) ?? [];
  return line === undefined ? undefined : { line: numberIn(line), column: numberIn(column) };
}

function lastPythonLine(text: string): Told | undefined {
  const [, path, line] = [...text.matchAll(/^(\S.*?\.py):(\d+): /gm)].at(-1) ?? [];
  return path === undefined ? undefined : { path, line: numberIn(line) };
}
