import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyFixes } from '../../../src/builtin/fix/apply.ts';
import type { Fixable } from '../../../src/builtin/fix/patches.ts';
import { writeFixes } from '../../../src/builtin/fix/write.ts';
import type { Edit } from '../../../src/builtin/rule.ts';
import { folderWith, load, POD } from '../manifests/folder.ts';

const TOKEN: Edit = { op: 'set', path: ['spec', 'automountServiceAccountToken'], value: false };
const CONTEXT: Edit = { op: 'set', path: ['spec', 'containers', 0, 'securityContext', 'privileged'], value: false };

/** These edits as fixes of every object of the folder. */
async function fixes(folder: string, ...edits: readonly Edit[]): Promise<readonly Fixable[]> {
  const { loaded } = await load(folder);
  return loaded.flatMap(({ origin }) =>
    origin === undefined
      ? []
      : edits.map((edit) => ({ ruleId: 'GH-X', fix: { description: 'Fix.', edits: [edit] }, origin })),
  );
}

describe('applyFixes', () => {
  it('brings several fixes of several documents of one file together', async () => {
    const folder = folderWith({ 'a.yaml': `# top\n${POD}--- # two\n${POD}` });

    const [change, ...others] = applyFixes(await fixes(folder, TOKEN, CONTEXT));

    const fixed = `${POD}      securityContext:\n          privileged: false\n`.replace('\n          p', '\n        p');
    expect(others).toEqual([]);
    expect(change?.after).toBe(
      `# top\n${fixed}  automountServiceAccountToken: false\n--- # two\n${fixed}  automountServiceAccountToken: false\n`,
    );
    expect(change).toMatchObject({ file: 'a.yaml', applied: 4, refused: [] });
  });

  it('reaches the items of a list', async () => {
    const folder = folderWith({
      'a.yaml': 'apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Pod, spec: {a: b}}\n',
    });

    const [change] = applyFixes(await fixes(folder, TOKEN));

    expect(change?.after).toContain('spec: {a: b, automountServiceAccountToken: false}}');
  });

  it('names what it cannot bring into the text', async () => {
    const folder = folderWith({ 'a.yaml': `x: &s {a: b}\napiVersion: v1\nkind: Pod\nspec: *s\n` });

    const [change] = applyFixes(await fixes(folder, TOKEN));

    expect(change).toMatchObject({ applied: 0, refused: [{ ruleId: 'GH-X', description: 'Fix.' }], diff: '' });
  });
});

describe('writeFixes', () => {
  it('writes a file whole, with its mode and its byte order mark', async () => {
    const folder = folderWith({ 'a.yaml': `\uFEFF${POD}` });
    chmodSync(join(folder, 'a.yaml'), 0o640);

    const written = await writeFixes(applyFixes(await fixes(folder, TOKEN)));

    expect(written).toEqual([{ file: 'a.yaml', status: 'written' }]);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(`\uFEFF${POD}  automountServiceAccountToken: false\n`);
    expect(statSync(join(folder, 'a.yaml')).mode & 0o777).toBe(0o640);
  });

  it('leaves a file alone that changed since it was read', async () => {
    const folder = folderWith({ 'a.yaml': POD });
    const changes = applyFixes(await fixes(folder, TOKEN));
    writeFileSync(join(folder, 'a.yaml'), `${POD}# mine\n`);

    const written = await writeFixes(changes);

    expect(written).toEqual([
      { file: 'a.yaml', status: 'refused', reason: 'it has changed since it was read; scan again' },
    ]);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(`${POD}# mine\n`);
  });

  it('does not write UTF-16', async () => {
    const folder = folderWith({ 'a.yaml': Buffer.from(`\uFEFF${POD}`, 'utf16le') });

    const written = await writeFixes(applyFixes(await fixes(folder, TOKEN)));

    expect(written).toEqual([
      { file: 'a.yaml', status: 'refused', reason: 'it is written in utf-16le; save it as UTF-8 first' },
    ]);
  });

  it('writes what a link leads to and keeps the link', async () => {
    const folder = folderWith({ 'store/a.txt': POD });
    symlinkSync('store/a.txt', join(folder, 'a.yaml'));

    await writeFixes(applyFixes(await fixes(folder, TOKEN)));

    expect(readFileSync(join(folder, 'store/a.txt'), 'utf8')).toContain('automountServiceAccountToken: false');
  });
});
