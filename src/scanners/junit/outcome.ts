import type { XmlElement } from '../../decode/decode-xml.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Gap } from '../../domain/scan.ts';
import type { CodeNotes } from '../code-reading.ts';
import { present, textOf } from '../fields.ts';
import type { ReadContext } from '../reading.ts';
import type { Rated, SeverityWords } from '../severity-words.ts';
import { sourcePlace } from '../source-place.ts';
import { described } from '../told-place.ts';
import { isOfLinter, placeOf, toldOf } from './place.ts';
import type { TestCase } from './tests.ts';

/** What linters write as the type of a failure; test runners write the class of an exception there. */
export const JUNIT_TYPES: SeverityWords = {
  critical: 'critical',
  blocker: 'critical',
  high: 'high',
  error: 'high',
  major: 'high',
  medium: 'medium',
  warning: 'medium',
  low: 'low',
  minor: 'low',
  note: 'low',
  info: 'info',
};

/** A failed test as a finding. It is the same finding whatever values the test has seen. */
export function failureOf(test: TestCase, failure: XmlElement, notes: CodeNotes): Observation {
  const told = toldOf(test, failure);
  const prefix = placeOf(failure.attributes['message'])?.length;
  const rated = severityOf(failure.attributes['type']);
  if (isOfLinter(test) || (prefix !== undefined && placeOf(test.element.attributes['classname']) !== undefined)) {
    const message = textOf(failure.attributes['message']) ?? textOf(failure.text) ?? test.name;
    const said = message.slice(prefix ?? 0).replace(/^:\s*/, '');
    return { ruleId: test.name, kind: 'code', ...rated, ...described(said === '' ? test.name : said, told, notes) };
  }
  const said = wordsOf(failure);
  const { title, ...more } = described(said ?? '', told, notes);
  return {
    ruleId: test.id,
    kind: 'code',
    ...rated,
    ...more,
    title: `${test.name} failed${title === '' ? '' : `: ${title.trim()}`}`,
    ...present({ message: more.message ?? said }),
    controlKey: test.id,
  };
}

/** Most test runners do not say how severe a failure is: a test that has failed is what a gate is there for. */
function severityOf(type: string | undefined): Rated {
  const known = JUNIT_TYPES[(type ?? '').trim().toLowerCase()];
  return known === undefined
    ? { severity: 'high', severitySource: 'status', nativeSeverity: 'failure' }
    : { severity: known, severitySource: 'native', ...present({ nativeSeverity: type }) };
}

/** A test that broke off, or could not begin, tells nothing about what it tests. */
export function errorOf(test: TestCase, error: XmlElement, context: ReadContext): Gap {
  const { path, line, column } = toldOf(test, error);
  const first =
    wordsOf(error)
      ?.split('\n')
      .find((text) => text.trim() !== '') ?? 'it does not say why';
  const place = path === undefined ? undefined : sourcePlace(path, context);
  return {
    what: test.id,
    reason: `The test ended with an error before it had a result: ${first.trim()}`,
    ...(place !== undefined && {
      location: {
        path: place.path,
        ...present({ startLine: line, startColumn: line === undefined ? undefined : column }),
      },
    }),
  };
}

const MAX_WORDS = 4000;

/** The message; where it says nothing, what was printed. Cut where it is a whole log. */
function wordsOf({ attributes: { message, type }, text }: XmlElement): string | undefined {
  const said = /^(?:failed|error)?$/i.test(message?.trim() ?? '') ? undefined : textOf(message);
  const words = said ?? textOf(text)?.trim() ?? textOf(type);
  return words !== undefined && words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}…` : words;
}
