import { renderJunit } from '../../src/report/junit.ts';
import { createFinding, createReport, createScan } from '../support/report.ts';
import { CASES } from './cases.ts';
import { readXml, type XmlElement } from './xml.ts';

// The structure that junit-10.xsd of the Jenkins xUnit plug-in gives the elements that are written here.
const ALLOWED: Readonly<
  Record<
    string,
    {
      readonly attributes: readonly string[];
      readonly required: readonly string[];
      readonly children: readonly string[];
    }
  >
> = {
  testsuites: { attributes: ['name', 'time', 'tests', 'failures', 'errors'], required: [], children: ['testsuite'] },
  testsuite: {
    attributes: [
      'name',
      'tests',
      'failures',
      'errors',
      'group',
      'time',
      'skipped',
      'timestamp',
      'hostname',
      'id',
      'package',
      'file',
      'log',
      'url',
    ],
    required: ['name', 'tests', 'failures', 'errors'],
    children: ['testcase'],
  },
  testcase: {
    attributes: ['name', 'time', 'classname', 'group'],
    required: ['name'],
    children: ['skipped', 'error', 'failure'],
  },
  skipped: { attributes: ['type', 'message'], required: [], children: [] },
  error: { attributes: ['type', 'message'], required: [], children: [] },
  failure: { attributes: ['type', 'message'], required: [], children: [] },
};

function violations({ name, attributes, children }: XmlElement): readonly string[] {
  const rule = ALLOWED[name];
  if (rule === undefined) {
    return [`<${name}> is unknown`];
  }
  const names = Object.keys(attributes);
  return [
    ...names
      .filter((attribute) => !rule.attributes.includes(attribute))
      .map((attribute) => `<${name}> has ${attribute}`),
    ...rule.required
      .filter((attribute) => !names.includes(attribute))
      .map((attribute) => `<${name}> lacks ${attribute}`),
    ...children
      .filter((child) => !rule.children.includes(child.name))
      .map((child) => `<${name}> holds <${child.name}>`),
    ...children.flatMap(violations),
  ];
}

function outcomes(report: Parameters<typeof renderJunit>[0]): readonly (readonly string[])[] {
  return readXml(renderJunit(report)).children.flatMap((suite) =>
    suite.children.map(({ attributes, children: [outcome] }) => [attributes['name'] ?? '', outcome?.name ?? 'passed']),
  );
}

describe('JUnit XML', () => {
  it.each(Object.entries(CASES))('of %s fits the common schema, and its sums are right', (_name, make) => {
    const root = readXml(renderJunit(make()));
    const cases = root.children.flatMap(({ children }) => children);
    const count = (outcome: string): string =>
      String(cases.filter(({ children: [one] }) => one?.name === outcome).length);

    expect(violations(root)).toEqual([]);
    expect(root.attributes).toMatchObject({
      tests: String(cases.length),
      failures: count('failure'),
      errors: count('error'),
    });
  });

  it.each(Object.entries(CASES))('of %s is green only when the verdict is pass', (_name, make) => {
    const report = make();

    const [verdict] = outcomes(report);

    expect(verdict).toEqual(['verdict', { pass: 'passed', fail: 'failure', error: 'error' }[report.verdict]]);
  });

  it('has a case for the scan, each gap, each control and each finding', () => {
    const report = createReport({
      findings: [
        createFinding(),
        createFinding({
          fingerprint: 'b',
          status: 'suppressed',
          locations: [],
          decision: { rule: 'r', exception: 'until May' },
        }),
      ],
      scans: [
        createScan({
          gaps: [
            { what: 'a.yaml', reason: 'not YAML', allowed: true },
            { what: 'b.yaml', reason: 'not UTF-8' },
          ],
          controls: [
            { id: 'C1', result: 'pass' },
            { id: 'C2', result: 'fail', title: 'Host ports' },
            { id: 'C3', result: 'manual' },
          ],
        }),
        createScan({ id: 'other@deploy', status: 'failed', reason: 'it crashed' }),
      ],
    });

    expect(outcomes(report)).toEqual([
      ['verdict', 'error'],
      ['scan', 'passed'],
      ['gap: a.yaml', 'skipped'],
      ['gap: b.yaml', 'error'],
      ['control: C1', 'passed'],
      ['control: C2 Host ports', 'failure'],
      ['control: C3', 'skipped'],
      ['GH-PSS-PRIVILEGED: Container runs privileged (Deployment shop/web)', 'skipped'],
      ['GH-PSS-PRIVILEGED: Container runs privileged (deploy/web.yaml:12:9 Deployment shop/web)', 'failure'],
      ['scan', 'error'],
    ]);
  });

  it('keeps findings that no scan of the report has seen', () => {
    const report = createReport({ findings: [createFinding({ sightings: [] })] });

    expect(outcomes(report)).toHaveLength(3);
  });
});
