import { BUILD_NOTES } from '../../src/domain/place.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Scan } from '../../src/domain/scan.ts';
import { explainer } from '../../src/policy/explain/explain.ts';
import { checkAnnotations, checkOutput } from '../../src/report/check-run.ts';
import { commandAnnotations } from '../../src/report/command-annotations.ts';
import { renderExplanation } from '../../src/report/explanation.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { renderMarkdown } from '../../src/report/markdown/report.ts';
import { renderSarif, sarifUploads } from '../../src/report/sarif.ts';
import type { SarifLog } from '../../src/report/sarif/types.ts';
import { renderTable } from '../../src/report/table.ts';
import { namedTargets, whereOf } from '../../src/report/words.ts';
import { createFinding, createReport, createScan } from '../support/report.ts';

const IMAGE = 'ghcr.io/acme/shop:1.4';
const INSIDE = { path: 'app/package-lock.json', note: 'in the image' };
const COPIED = { path: 'web/Dockerfile', startLine: 7, endLine: 8, note: BUILD_NOTES.instruction };
const BASE = { path: 'web/Dockerfile', startLine: 1, endLine: 1, note: BUILD_NOTES.base };

function scanOf(kind: Scan['target']['kind'], name: string): Scan {
  return createScan({ id: `trivy@${name}`, scanner: 'trivy', target: { kind, name } });
}

function vulnerability(target: string, parts: Partial<Finding> = {}): Finding {
  const { resource: _resource, control: _control, ...finding } = createFinding();
  return {
    ...finding,
    id: 'CVE-2018-16487',
    kind: 'vulnerability',
    title: 'Prototype pollution',
    message: 'What it is.',
    remediation: 'Update lodash to 4.17.11',
    target,
    component: { name: 'lodash', version: '4.17.4', fixedIn: ['4.17.11'] },
    locations: [INSIDE],
    sightings: finding.sightings.map((sighting) => ({
      ...sighting,
      scan: `trivy@${target}`,
      ruleId: 'CVE-2018-16487',
    })),
    ...parts,
  };
}

function imageReport(parts: Partial<Finding> = {}): Report {
  return createReport({ scans: [scanOf('image', IMAGE)], findings: [vulnerability(IMAGE, parts)] });
}

function uploaded(report: Report) {
  return sarifUploads(report).map(({ sarif, notice }) => {
    const [run] = (JSON.parse(sarif.toString()) as SarifLog).runs;
    return { results: run?.results, notice };
  });
}

function onNode(resource: NonNullable<Finding['resource']>): Report {
  const finding = createFinding({ id: 'CIS 4.1.5', kind: 'benchmark', target: 'prod', locations: [], resource });
  return createReport({ scans: [scanOf('cluster', 'prod')], findings: [finding] });
}

function firstOf({ findings: [finding] }: Report): Finding {
  return finding ?? createFinding();
}

describe('where a finding is', () => {
  const scans = {
    image: [scanOf('image', 'a')],
    sbom: [scanOf('sbom', 'a')],
    cluster: [scanOf('cluster', 'a')],
    host: [scanOf('host', 'a')],
    manifests: [scanOf('manifests', 'a')],
    'source, of several': [scanOf('source', 'a'), scanOf('source', 'b')],
  };
  it.each([
    ['image', [INSIDE], 'app/package-lock.json in a'],
    ['image', [], 'a'],
    ['image', [INSIDE, COPIED], 'app/package-lock.json in a, brought by web/Dockerfile:7'],
    ['image', [BASE], 'a, brought by web/Dockerfile:1 (base image)'],
    ['sbom', [{ path: 'app/x', note: 'in the SBOM' }], 'app/x in a'],
    ['cluster', [], 'a'],
    ['host', [{ path: 'etc/passwd', note: 'on the host' }], 'etc/passwd in a'],
    ['manifests', [{ path: 'a.yaml', startLine: 3 }], 'a.yaml:3'],
    ['manifests', [], 'a'],
    ['source, of several', [{ path: 'a.go', startLine: 3 }], 'a.go:3 in a'],
  ] as const)('in the target %s with the places %j is %s', (kind, locations, words) => {
    const finding = vulnerability('a', { locations: [...locations] });

    expect(whereOf(finding, namedTargets({ scans: scans[kind] })(finding))).toBe(words);
  });

  it('is told with the image also when the scan that saw it is not in the report', () => {
    const finding = vulnerability(IMAGE);

    expect(whereOf(finding, namedTargets({ scans: [] })(finding))).toBe(`app/package-lock.json in ${IMAGE}`);
  });

  const WHERE = `app/package-lock.json in ${IMAGE}`;
  it.each([
    ['the table', renderTable(imageReport(), { colour: false, width: 120 })],
    ['the summary of the check', checkOutput(imageReport()).summary],
    ['the text of the check', checkOutput(imageReport()).text],
    ['the comment', renderComment(imageReport(), { marker: '' })],
    ['HTML', renderHtml(imageReport())],
    ['JUnit', renderJunit(imageReport())],
    ['SARIF', renderSarif(imageReport())],
    ['the annotations by commands', commandAnnotations(imageReport())[0]?.message],
    [
      'the annotations',
      checkAnnotations(imageReport({ locations: [INSIDE, COPIED] }), { max: 1 }).annotations[0]?.message,
    ],
  ])('has the same words in %s', (_format, text) => {
    expect(text).toContain(WHERE);
  });

  it.each([
    [[], { kind: 'Node', name: 'worker-1' }, 'Node worker-1 in prod'],
    [[], { kind: 'Pod', namespace: 'shop', name: 'web' }, 'Pod shop/web in prod'],
    [[BASE], { kind: 'Pod', name: 'web' }, 'Pod web in prod, brought by web/Dockerfile:1 (base image)'],
    [[{ path: 'a.yaml', startLine: 3 }], { kind: 'Pod', name: 'web' }, 'a.yaml:3 in prod'],
  ])('names the resource where there is no place: %j, %j', (locations, resource, words) => {
    expect(whereOf(createFinding({ target: 'prod', locations, resource }), 'prod')).toBe(words);
  });

  it.each([
    ['the comment', (report: Report) => renderComment(report, { marker: '' }), '` |\n'],
    ['Markdown', (report: Report) => renderMarkdown(report), '`\n'],
    ['HTML', (report: Report) => renderHtml(report), '</code></summary>'],
    ['the explanation', (report: Report) => renderExplanation(explainer(report, () => false)(firstOf(report))), '\n'],
  ])('tells the same control of two nodes apart in %s', (_format, render, end) => {
    const reports = ['worker-1', 'worker-2'].map((name) => render(onNode({ kind: 'Node', name })));

    expect(reports[0]).toContain(`Node worker-1 in prod${end}`);
    expect(reports[1]).toContain(`Node worker-2 in prod${end}`);
  });

  it('is told by the explanation with the resource, the field of it and the place', () => {
    const report = createReport({ findings: [createFinding()] });

    expect(renderExplanation(explainer(report, () => false)(firstOf(report)))).toContain(
      '\nDeployment shop/web spec.template.spec.containers[0].securityContext.privileged\ndeploy/web.yaml:12:9 in deploy\n',
    );
  });

  it.each([
    ['the comment', (report: Report) => renderComment(report, { marker: '' }), '<img'],
    ['HTML', (report: Report) => renderHtml(report), '<img'],
    [
      'the explanation',
      (report: Report) => renderExplanation(explainer(report, () => false)(firstOf(report))),
      '\u001b',
    ],
  ])('obeys nothing in the name of a resource in %s', (_format, render, obeyed) => {
    const text = render(onNode({ kind: 'Node', namespace: '\u001b[2J', name: '<img src=x>|' }));

    expect(text).toContain('u{1b}');
    expect(text).not.toContain(obeyed);
  });

  it('is told apart in the table for one path in two images', () => {
    const findings = ['a', 'b'].map((name) => vulnerability(name, { fingerprint: name }));
    const report = createReport({ scans: [scanOf('image', 'a'), scanOf('image', 'b')], findings });

    const headings = renderTable(report, { colour: false, width: 120 })
      .split('\n')
      .filter((line) => line.startsWith('app/'));
    expect(headings).toEqual(['app/package-lock.json in a', 'app/package-lock.json in b']);
  });

  it('names in the table the build step that brought it', () => {
    const report = imageReport({ locations: [BASE] });

    expect(renderTable(report, { colour: false, width: 120 })).toContain(
      'lodash 4.17.4, fixed in 4.17.11, brought by web/Dockerfile:1 (base image)',
    );
  });
});

describe('a place that is no file of the checkout', () => {
  it.each(['in the image', 'in the SBOM', 'in the cluster', 'on the host'])('%s gets no annotation', (note) => {
    const report = imageReport({ locations: [{ path: 'app/package.json', startLine: 3, note }] });

    expect(checkAnnotations(report, { max: 500 })).toMatchObject({ annotations: [], total: 0 });
    expect(commandAnnotations(report)[0]?.properties).toEqual({ title: 'CVE-2018-16487: Prototype pollution' });
    expect(checkOutput(report).summary).toContain('Without a place in a file, so not annotated:');
  });

  it('gives way to the line of the Dockerfile', () => {
    const report = imageReport({ locations: [INSIDE, COPIED] });

    expect(checkAnnotations(report, { max: 500 }).annotations).toEqual([
      {
        path: 'web/Dockerfile',
        start_line: 7,
        end_line: 8,
        annotation_level: 'failure',
        title: 'critical: CVE-2018-16487: Prototype pollution',
        message: [
          `app/package-lock.json in ${IMAGE}, brought by web/Dockerfile:7`,
          'lodash 4.17.4, fixed in 4.17.11',
          'What it is.',
          'Instead: Update lodash to 4.17.11',
        ].join('\n'),
      },
    ]);
    expect(commandAnnotations(report)[0]?.properties).toMatchObject({
      file: 'web/Dockerfile',
      startLine: 7,
      endLine: 8,
    });
    expect(checkOutput(report).summary).not.toContain('Without a place in a file');
  });

  it.each([
    ['a file in it', [INSIDE], 'in%20the%20image/ghcr.io/acme/shop%3A1.4/app/package-lock.json'],
    ['no file', [], 'in%20the%20image/ghcr.io/acme/shop%3A1.4'],
  ])('is given to code scanning under a path that no checkout has, for %s', (_what, locations, uri) => {
    const [upload] = uploaded(imageReport({ locations }));

    expect(upload?.results?.map(({ locations: [place] }) => place?.physicalLocation?.artifactLocation.uri)).toEqual([
      uri,
    ]);
    expect(upload?.notice).toBeUndefined();
  });

  it('is given to code scanning as the line of the Dockerfile alone, so that a pull request shows it', () => {
    const [upload] = uploaded(imageReport({ locations: [INSIDE, COPIED] }));

    expect(upload?.results?.[0]?.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'web/Dockerfile' }, region: { startLine: 7, endLine: 8 } },
        message: { text: 'Dockerfile' },
      },
    ]);
  });

  it.each(['docker-archive:../../shop.tar', 'oci-dir:/tmp/../shop'])('of the image %s stays below its note', (name) => {
    const report = createReport({ scans: [scanOf('image', name)], findings: [vulnerability(name)] });

    const uri = uploaded(report)[0]?.results?.[0]?.locations[0]?.physicalLocation?.artifactLocation.uri ?? '';
    expect(uri).toMatch(/^in%20the%20image\//);
    expect(uri.split('/')).not.toContain('..');
  });
});
