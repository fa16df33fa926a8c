import type { XmlElement } from '../../decode/decode-xml.ts';
import { ScanError } from '../../domain/errors.ts';
import type { ControlResult, Gap } from '../../domain/scan.ts';
import { notesOf, type CodeNotes } from '../code-reading.ts';
import type { ReadContext, ReadReport, ReportFormat } from '../reading.ts';
import { failureOf, errorOf } from './outcome.ts';
import { numberIn } from '../told-place.ts';
import { testsIn, type TestCase } from './tests.ts';

/**
 * What many test runners and some linters write as JUnit does. There is no specification: what Ant, Maven Surefire, pytest, jest-junit, gotestsum
 * and golangci-lint write agrees in what is read here.
 */
export const junitReport: ReportFormat = {
  name: 'JUnit',
  syntax: 'xml',
  elements: [],
  schema: { type: 'object', properties: { name: { enum: ['testsuites', 'testsuite'] } } },
  begin: (context) => ({
    element: () => undefined,
    // The schema has checked the name of the root.
    end: (root) => readTests(root as XmlElement, context),
  }),
};

function readTests(root: XmlElement, context: ReadContext): ReadReport {
  const tests = testsIn(root);
  assertSomeRan(root, tests);
  const { observations, gaps, notes } = notesOf(context);
  const controls = tests.map((test) => judged(test, notes));
  gaps.push(...untold(root));
  return {
    result: { observations, controls, coverage: coverageOf(controls), gaps, notices: notes.notices.all },
    subject: {},
    inventory: [],
  };
}

/** A failed test is a finding; one that ended with an error has come to no result, which is a gap. */
function judged(test: TestCase, notes: CodeNotes): ControlResult {
  const failures = test.element.children.filter(({ name }) => name === 'failure');
  const errors = test.element.children.filter(({ name }) => name === 'error');
  for (const failure of failures) {
    notes.found(failureOf(test, failure, notes));
  }
  for (const error of errors) {
    notes.missed(errorOf(test, error, notes.context));
  }
  if (test.element.children.some(({ name }) => name === 'flakyFailure' || name === 'flakyError')) {
    notes.notices.add('A test has passed only when it was run again');
  }
  const isSkipped = test.element.children.some(({ name }) => name === 'skipped' || name === 'disabled');
  if (isSkipped) {
    notes.notices.add('A test was skipped');
  }
  const result = failures.length > 0 || errors.length > 0 ? 'fail' : isSkipped ? 'skip' : 'pass';
  return { id: test.id, result };
}

function coverageOf(controls: readonly ControlResult[]): ReadReport['result']['coverage'] {
  const count = (wanted: ControlResult['result']): number =>
    controls.reduce((sum, { result }) => sum + Number(result === wanted), 0);
  // A linter tells of nothing but what is wrong: that it has told of nothing is what passed.
  return controls.length === 0
    ? { unit: 'reports', examined: 1, passed: 1 }
    : { unit: 'tests', examined: controls.length - count('skip'), passed: count('pass'), skipped: count('skip') };
}

/** A linter that found nothing says nothing; a test runner that ran nothing says 0. */
function assertSomeRan(root: XmlElement, tests: readonly TestCase[]): void {
  if (tests.length === 0 && [root, ...root.children].some(({ attributes }) => 'tests' in attributes)) {
    throw new ScanError('The JUnit report says that no test was run: check what the tests are looked for in');
  }
}

/** What a suite counts as failed and does not tell of. */
function untold(suite: XmlElement): readonly Gap[] {
  const { name = 'the report', failures, errors } = suite.attributes;
  const said = (numberIn(failures) ?? 0) + (numberIn(errors) ?? 0);
  const told = outcomesIn(suite);
  if (told < said) {
    return [
      { what: name, reason: `It counts ${said} failed tests and tells of ${told}: the others are not known here` },
    ];
  }
  return suite.children.filter((child) => child.name === 'testsuite').flatMap(untold);
}

function outcomesIn({ name, children }: XmlElement): number {
  const own = name === 'failure' || name === 'error' ? 1 : 0;
  return children.reduce((sum, child) => sum + outcomesIn(child), own);
}
