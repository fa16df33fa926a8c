import { createHash } from 'node:crypto';
import { renderHtml } from '../../src/report/html.ts';
import { grantsOf, layOut } from '../../src/report/html/graph-layout.ts';
import { createFinding, createReport, createScan } from '../support/report.ts';
import { ACCESS, CASES, hostile, many, representative } from './cases.ts';

const TAG = /<(?<close>\/?)(?<name>[a-z][a-z\d]*|!doctype)(?<attributes>(?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*\/?>/gi;
const TAGS = new Set(
  'a article b body button code dd details div dl dt figcaption figure footer form g h1 h2 h3 head header html input label li main meta ol option output p path pre rect script section select small span style summary svg table tbody td text th thead time title tr ul'.split(
    ' ',
  ),
);

/** The page without its own style and script, which hold nothing of the report. */
function ownText(page: string): string {
  return page.replace(/<style>[^]*?<\/style>/, '').replace(/<script>[^]*<\/script>/, '');
}

function hash(text = ''): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function attributeNames(page: string): ReadonlySet<string> {
  const names = [...ownText(page).matchAll(TAG)].flatMap(({ groups }) =>
    [...(groups?.['attributes'] ?? '').matchAll(/([a-z-]+)(?:="[^"]*")?/gi)].map(([, name = '']) => name),
  );
  return new Set(names);
}

const EMPTY = new Set(['meta', 'input', '!doctype']);

/** The names of elements that are closed out of order or left open. */
function misnested(page: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const { 0: tag, groups } of page.matchAll(TAG)) {
    const name = groups?.['name']?.toLowerCase() ?? '';
    if (groups?.['close'] === '/') {
      wrong.push(...(open.pop() === name ? [] : [name]));
    } else if (!EMPTY.has(name) && !tag.endsWith('/>')) {
      open.push(name);
    }
  }
  return [...wrong, ...open];
}

describe('the page', () => {
  it.each(Object.entries(CASES))('of %s has no markup but its own', (_name, make) => {
    const page = ownText(renderHtml(make()));
    const names = [...page.matchAll(TAG)].map(({ groups }) => groups?.['name']?.toLowerCase() ?? '');

    expect(names.filter((name) => name !== '!doctype' && !TAGS.has(name))).toEqual([]);
    expect(page.replaceAll(TAG, '')).not.toMatch(/[<>]/);
  });

  it('has no handler and no style in an attribute, and no address but of the web', () => {
    const page = renderHtml(hostile());

    expect([...attributeNames(page)].filter((name) => /^(?:on|style|src|action|formaction|srcdoc)/.test(name))).toEqual(
      [],
    );
    expect(
      [...page.matchAll(/ href="([^"]*)"/g)].filter(([, address = '']) => !/^(?:https?:\/\/|#)/.test(address)),
    ).toEqual([]);
  });

  it('allows its one style and its one script by their hashes, and nothing else', () => {
    const page = renderHtml(hostile());
    const [, style] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    const [, script] = /<script>([^]*)<\/script>/.exec(page) ?? [];

    expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]).toBe(
      `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
    );
  });

  it('closes every element that it opens, in order', () => {
    expect(misnested(ownText(renderHtml(hostile())))).toEqual([]);
  });

  it('lists every finding without a script, and hides the filters that need one', () => {
    const page = renderHtml(many(10_000));

    expect(page.match(/<details class="finding"/g)).toHaveLength(10_000);
    expect(page).toContain('<form class="filters" id="filters" hidden');
  });

  it('shows the worst of more findings than a browser can bear, and says so', () => {
    const page = renderHtml(many(10_001));

    expect(page.match(/<details class="finding"/g)).toHaveLength(10_000);
    expect(page).toContain('The 10,000 worst are shown; 1 more finding is in the report as JSON.');
  });

  it('gives each part an id of its own', () => {
    const ids = [...renderHtml(representative()).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);

    expect(ids).toEqual([...new Set(ids)]);
  });

  it('shows what is suppressed with its reason, behind what is open', () => {
    const page = renderHtml(
      createReport({
        findings: [
          createFinding({
            fingerprint: 'b',
            status: 'suppressed',
            decision: { rule: 'ignore-rules', exception: 'until May' },
          }),
          createFinding(),
        ],
      }),
    );

    expect(page.indexOf('data-status="open"')).toBeLessThan(page.indexOf('data-status="suppressed"'));
    expect(page).toContain('<dt>Decision</dt><dd><code>ignore-rules</code> until May</dd>');
  });
});

describe('who may do what', () => {
  it('marks risky grants by a shape and by words, and repeats all in a table', () => {
    const page = renderHtml(createReport({ scans: [createScan({ access: ACCESS })] }));

    expect(page.match(/<path class="edge risky"/g)).toHaveLength(1);
    expect(page.match(/<g class="mark">/g)).toHaveLength(1);
    expect(page).toContain('! critical: Grants cluster-admin');
    expect(page).toContain(
      '<td>ServiceAccount shop/deployer</td><td>ClusterRole cluster-admin</td><td>the whole cluster</td>',
    );
  });

  it('is not there when no scan says it', () => {
    expect(renderHtml(createReport())).not.toContain('Who may do what');
  });

  it('draws risky grants first when there are too many, and says what is not drawn', () => {
    const subjects = Array.from({ length: 150 }, (_, index) => ({
      id: `s${index}`,
      kind: 'User',
      name: `user-${index}`,
    }));
    const roles = [{ id: 'r', kind: 'Role', name: 'reader', defined: true, permissions: [], risks: [] }];
    const bindings = subjects.map(({ id }, index) => ({
      kind: 'RoleBinding',
      name: id,
      subject: id,
      role: 'r',
      risks: index === 149 ? [{ ruleId: 'R', severity: 'high' as const, title: 'Too much' }] : [],
    }));

    const layout = layOut(grantsOf({ subjects, roles, bindings }));
    const page = renderHtml(createReport({ scans: [createScan({ access: { subjects, roles, bindings } })] }));

    expect(layout.subjects).toHaveLength(40);
    expect(layout.subjects.map(({ name }) => name)).toContain('user-149');
    expect(page).toContain('110 further grants are only in the table, as the picture holds 40 of 150 subjects.');
    expect(page.match(/<td>Role reader<\/td>/g)).toHaveLength(150);
  });

  it('draws a binding of what it does not know', () => {
    const access = {
      subjects: [],
      roles: [],
      bindings: [{ kind: 'RoleBinding', name: 'b', subject: 'somebody', role: 'something', risks: [] }],
    };

    expect(renderHtml(createReport({ scans: [createScan({ access })] }))).toContain(
      'Subject somebody may act as Role something',
    );
  });
});
