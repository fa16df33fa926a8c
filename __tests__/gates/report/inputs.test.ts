import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Report } from '../../../src/domain/report.ts';
import { buildBundle, folderWith, start } from '../../cli/bundle.ts';
import { shard, textsOf } from './runner.ts';

let dist: string;
let cwd: string;

beforeAll(async () => {
  dist = await buildBundle();
  cwd = await folderWith({
    'trivy.json': await real('trivy/app.json'),
    'grype.json': await real('grype/app.json'),
    'nothing.json': await real('trivy/empty.json'),
    'package.json': '{"name": "x"}',
    'checkstyle.xml': await real('checkstyle/shellcheck.xml'),
    'junit.xml': await real('junit/pytest.xml'),
    'ruff.json': await real('rdjson/ruff.json'),
    'gofmt.jsonl': await real('rdjson/reviewdog-gofmt.jsonl'),
    ...textsOf({ 'shard.json': shard(1, { id: '' }) }),
  });
});

function real(path: string): Promise<string> {
  return readFile(join('__fixtures__', path), 'utf8');
}

async function report(...args: readonly string[]): Promise<{ readonly code: number | null; readonly report: Report }> {
  const call = ['report', ...args, '--format', 'json'];
  const { code, stdout } = await start(join(dist, 'cli/index.js'), call, { cwd }).ended;
  return { code, report: JSON.parse(stdout) as Report };
}

const GAP = ['--allow-gaps', 'packages without a match'];

describe('reports that scanners wrote elsewhere', () => {
  it('are one finding where two scanners saw the same', async () => {
    const { code, report: made } = await report(
      '--input',
      'trivy=trivy.json',
      '--input',
      'grype=grype.json',
      ...GAP,
      '--target',
      'app',
      '--fail-on',
      'high',
    );

    const seenByBoth = made.findings.filter(({ sightings }) => new Set(sightings.map(({ scan }) => scan)).size === 2);
    expect(seenByBoth.length).toBeGreaterThan(10);
    expect(made.scans.map(({ id, version }) => [id, version])).toEqual([
      ['grype@app', '0.117.0'],
      ['trivy@app', '0.74.0'],
    ]);
    expect(code).toBe(1);
  });

  it('say themselves which scanner wrote them', async () => {
    const named = await report('--input', 'trivy=trivy.json,grype=grype.json', ...GAP);

    const recognised = await report('--input', 'trivy.json,grype.json', ...GAP);

    expect({ ...recognised.report, judgedAt: '' }).toEqual({ ...named.report, judgedAt: '' });
  });

  it('may be in a form that many tools write, which tells itself apart', async () => {
    const files = ['checkstyle.xml', 'junit.xml', 'ruff.json', 'gofmt.jsonl'];

    const { report: made } = await report('--input', files.join(','), '--target-kind', 'source', '--target', 'shop');

    expect(made.scans.map(({ id, status }) => [id, status])).toEqual([
      ['checkstyle@shop', 'completed'],
      ['junit@shop', 'completed'],
      ['rdjson@shop', 'completed'],
      ['rdjsonl@shop', 'completed'],
    ]);
    expect(made.summary.occurrences).toBe(8 + 3 + 8 + 1);
  });

  it('may be of scanners of clusters, an archive among them', async () => {
    const files = { sonobuoy: 'sonobuoy/e2e-failures.tar.gz', 'kube-hunter': 'kube-hunter/open-etcd.json' };
    const inputs = Object.entries(files).flatMap(([name, file]) => [
      '--input',
      `${name}=${resolve('__fixtures__', file)}`,
    ]);

    const { report: made } = await report(
      ...inputs,
      '--target-kind',
      'cluster',
      '--target',
      'prod',
      '--require',
      'KHV034',
    );

    expect(made.scans.map(({ id, status }) => [id, status])).toEqual([
      ['kube-hunter@prod', 'completed'],
      ['sonobuoy@prod', 'completed'],
    ]);
    expect(made.summary.open).toMatchObject({ high: 6, low: 1 });
    expect(made.reasons.map(({ rule }) => rule)).toEqual(['require']);
  });

  it('are an error where the scanner left a gap that nobody allowed', async () => {
    const { code, report: made } = await report('--input', 'grype.json', '--budget', 'critical=99');

    expect(made.reasons.map(({ rule }) => rule)).toEqual(['scan.gap']);
    expect(code).toBe(2);
  });

  it('can be merged with reports of Gatehouse', async () => {
    const { report: made } = await report('shard.json', '--input', 'trivy=trivy.json');

    expect(made.scans.map(({ scanner, status }) => [scanner, status])).toEqual([
      ['trivy', 'completed'],
      ['trivy', 'completed'],
    ]);
  });

  it.each([
    ['nothing was looked at', 'nothing.json', /Trivy found nothing in the target/],
    ['another scanner wrote it', 'grype=trivy.json', /This is no Grype JSON report/],
    ['no scanner wrote it', 'package.json', /it is no report of trivy, grype/],
    ['Gatehouse wrote it', 'shard.json', /it is a report of Gatehouse, not of a scanner: name it in reports, as in/],
    ['Gatehouse wrote it and not who is named', 'eslint=shard.json', /it is a report of Gatehouse, not of a scanner/],
    ['it is not there', 'trivy=x.json', /there is no such file/],
    ['it is a folder', 'trivy=.', /it is no file/],
  ])('are an error when %s, beside another that is right', async (_, input, sentence) => {
    const { code, report: made } = await report(
      '--input',
      'trivy=trivy.json',
      '--input',
      input,
      '--budget',
      'critical=99',
    );

    expect(made.reasons.map(({ message }) => message).join()).toMatch(sentence);
    expect(made.scans.filter(({ status }) => status === 'completed')).toHaveLength(1);
    expect(code).toBe(2);
  });
});
