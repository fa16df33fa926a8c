import { readFileSync, writeFileSync } from 'node:fs';
import { checker } from '../../src/domain/validate.ts';
import { reportSchema } from '../../src/domain/report.ts';
import { formats, type Format } from '../../src/report/formats.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderComment, commentMarker } from '../../src/report/markdown/comment.ts';
import { renderMarkdown } from '../../src/report/markdown/report.ts';
import { renderTable } from '../../src/report/table.ts';
import { CASES, representative } from './cases.ts';

const options = { colour: false, width: 100 };
const every: (readonly [string, Format])[] = [];
for (const [name, load] of Object.entries(formats)) {
  every.push([name, await load()]);
}
const table = Object.entries(CASES).flatMap(([name, make]) =>
  every.map(([format, { render }]) => ({ format, name, make, render })),
);

describe('every format', () => {
  it.each(table)('$format of $name is the same each time, and well-formed Unicode', ({ make, render }) => {
    const text = render(make(), options);

    expect(render(make(), options) === text).toBe(true);
    expect(/\p{Cs}/u.test(text)).toBe(false);
    expect(text.endsWith('\n')).toBe(true);
  });

  it.each(every)('%s does not depend on the order of the findings', (format, { render }) => {
    const report = representative();
    const shuffled = { ...report, findings: report.findings.toReversed() };

    expect(format === 'json' || render(shuffled, options) === render(report, options)).toBe(true);
  });

  it.each(every)('%s names every open finding and its place', (_format, { render }) => {
    const text = render(representative(), options);

    for (const id of [
      'GH-PSS-PRIVILEGED',
      'GH-RBAC-CLUSTER-ADMIN',
      'GH-PSS-HOST-PATH',
      'CVE-2021-44228',
      'GH-NSA-LIMITS',
      'GH-NSA-PROBES',
      'GH-NSA-IMAGE-DIGEST',
    ]) {
      expect(text).toContain(id);
    }
    expect(text).toContain('deploy/web.yaml');
  });

  it('json is the report as its schema has it', () => {
    const report = representative();

    const read: unknown = JSON.parse(renderJson(report));

    expect(read).toEqual(report);
    expect(checker(reportSchema)(read)).toMatchObject({ ok: true });
  });
});

// Kept to be looked at: what a reviewer sees of a change to the looks. `UPDATE_OUTPUTS=1 npm test` writes them anew.
describe('the kept outputs', () => {
  const kept: readonly (readonly [string, () => string])[] = [
    ['report.md', () => renderMarkdown(representative())],
    [
      'comment.md',
      () =>
        renderComment(representative(), {
          marker: commentMarker('manifest-scan', ''),
          links: { run: 'https://github.com/acme/shop/actions/runs/1' },
        }),
    ],
    ['report.html', () => renderHtml(representative())],
    ['report.txt', () => renderTable(representative(), options)],
  ];

  it.each(kept)('%s is what is rendered today', (name, render) => {
    const file = new URL(`__outputs__/${name}`, import.meta.url);
    const text = render();
    if (process.env['UPDATE_OUTPUTS'] === '1') {
      writeFileSync(file, text);
    }

    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});
