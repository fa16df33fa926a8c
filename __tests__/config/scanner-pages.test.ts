import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../cli/bundle.ts';
import { HEADINGS, SCANNERS, scannerPages } from '../../scripts/generate/scanner-pages.ts';

const root = process.cwd();
const pages = new Map(scannerPages(root, () => undefined).map(({ path, text }) => [path, text]));

/** Folders of forms of reports, and of scanners that are told of on the page of another. */
const TOLD_ELSEWHERE: Readonly<Record<string, string>> = {
  checkstyle: 'sarif-and-other-reports',
  'code-quality': 'sarif-and-other-reports',
  conftest: 'conftest-and-opa',
  junit: 'sarif-and-other-reports',
  opa: 'conftest-and-opa',
  rdjson: 'sarif-and-other-reports',
  sarif: 'sarif-and-other-reports',
  'snyk-code': 'snyk',
};

function pageOf(name: string): string {
  return `docs/scanners/${TOLD_ELSEWHERE[name] ?? name}.md`;
}

const folders = readdirSync(join(root, 'src/scanners'), { withFileTypes: true }).filter((one) => one.isDirectory());

describe('the pages of scanners', () => {
  it.each(folders.map(({ name }) => name))('are there for %s', (name) => {
    expect(existsSync(join(root, pageOf(name)))).toBe(true);
  });

  it.each(SCANNERS.map(({ name }) => name))('tell of %s what every page tells, in the same order', (name) => {
    const text = pages.get(pageOf(name)) ?? '';

    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
    expect(headings.filter((heading) => (HEADINGS as readonly string[]).includes(heading))).toEqual([...HEADINGS]);
    expect(text).toContain(`<!-- facts:${name} -->`);
  });

  it('say of a marker for which nothing is known, and of one that is not closed', async () => {
    const folder = await folderWith({
      'docs/scanners/README.md': '# Index\n',
      'docs/scanners/a.md': '# A\n<!-- facts:nosuch -->\n<!-- /facts -->\n<!-- facts:trivy -->\n',
    });
    const said: string[] = [];

    const made = scannerPages(folder, (text) => said.push(text));

    expect(said.map((text) => /facts:\w+|no markers/.exec(text)?.[0])).toEqual([
      'facts:nosuch',
      'facts:trivy',
      'no markers',
    ]);
    expect(made).toHaveLength(2);
  });

  it('have no marker for which nothing is known', () => {
    const said: string[] = [];

    scannerPages(root, (text) => said.push(text));

    expect(said).toEqual([]);
  });

  it('link to files and headings that are there', () => {
    const broken = [...pages].flatMap(([path, text]) =>
      [...text.matchAll(/\]\((?<to>[^)#\s]+\.md)(?:#(?<anchor>[\w-]+))?\)/g)].flatMap(({ groups = {} }) => {
        const target = join(root, path, '..', groups['to'] ?? '');
        const anchors = existsSync(target) ? anchorsOf(readFileSync(target, 'utf8')) : undefined;
        const isThere = anchors !== undefined && (groups['anchor'] === undefined || anchors.has(groups['anchor']));
        return isThere ? [] : [`${path}: ${groups['to']}#${groups['anchor'] ?? ''}`];
      }),
    );

    expect(broken).toEqual([]);
  });
});

/** The names that GitHub gives headings. */
function anchorsOf(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
