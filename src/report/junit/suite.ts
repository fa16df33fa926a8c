import { escapeXmlAttribute, escapeXmlText } from '../escape/xml.ts';

/** One test case of JUnit XML; texts not yet escaped. */
export interface TestCase {
  readonly name: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  readonly message: string;
  readonly type?: string;
  readonly text?: string;
}

export interface TestSuite {
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly timestamp: string;
  readonly durationMs: number;
  readonly cases: readonly TestCase[];
}

/** JUnit XML as the Jenkins xUnit plug-in's junit-10.xsd describes it, which Surefire's and most readers share. */
export function renderSuites(name: string, suites: readonly TestSuite[]): string {
  const all = suites.flatMap(({ cases }) => cases);
  const attributes = { name, tests: all.length, failures: count(all, 'failure'), errors: count(all, 'error') };
  const body = suites.map(renderSuite).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${written(attributes)}>\n${body}\n</testsuites>\n`;
}

function renderSuite({ name, timestamp, durationMs, cases }: TestSuite): string {
  const attributes = {
    name,
    tests: cases.length,
    failures: count(cases, 'failure'),
    errors: count(cases, 'error'),
    skipped: count(cases, 'skipped'),
    time: (durationMs / 1000).toFixed(3),
    // xs:dateTime without a zone is what the common readers take.
    timestamp: timestamp.replace(/(?:\.\d+)?Z$/, ''),
  };
  return `  <testsuite${written(attributes)}>\n${cases.map((one) => renderCase(one, name)).join('\n')}\n  </testsuite>`;
}

function renderCase({ name, outcome, message, type, text = '' }: TestCase, suite: string): string {
  const head = `    <testcase${written({ name, classname: suite, time: '0' })}`;
  if (outcome === 'passed') {
    return `${head}/>`;
  }
  const attributes = written({ ...(type !== undefined && { type }), message });
  return `${head}>\n      <${outcome}${attributes}>${escapeXmlText(text)}</${outcome}>\n    </testcase>`;
}

function written(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXmlAttribute(String(value))}"`)
    .join('');
}

function count(cases: readonly TestCase[], outcome: TestCase['outcome']): number {
  return cases.filter((one) => one.outcome === outcome).length;
}
