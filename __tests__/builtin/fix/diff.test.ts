import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from '../../support/fast-check.ts';
import { unifiedDiff } from '../../../src/builtin/fix/diff.ts';

describe('unifiedDiff', () => {
  it('shows the change with three lines around it', () => {
    const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\n';

    expect(unifiedDiff(before, before.replace('e\n', 'E\n'), 'x.yaml')).toBe(
      '--- a/x.yaml\n+++ b/x.yaml\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n',
    );
  });

  it('is empty where nothing changes', () => {
    expect(unifiedDiff('a\n', 'a\n', 'x')).toBe('');
  });

  it('says when a line feed is missing at the end', () => {
    expect(unifiedDiff('a', 'b\n', 'x')).toBe(
      '--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n',
    );
  });

  it('quotes a name that would break the header', () => {
    expect(unifiedDiff('', 'b\n', 'x\n+++ y')).toMatch(/^--- "a\/x\\n\+\+\+ y"\n/);
  });

  it('is what git applies to get from the one text to the other', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gatehouse-diff-'));
    const file = join(folder, 'f');
    const line = fc.constantFrom('a', 'b', 'c', '', '-', '+ d');
    const text = fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 30 }), fc.boolean())
      .map(([lines, end]) => lines.join('\n') + (end ? '\n' : 'z'));

    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '');
        writeFileSync(file, before);

        const { status } = spawnSync('git', ['apply', '-p1', '-'], {
          cwd: folder,
          input: unifiedDiff(before, after, 'f'),
        });

        expect([status, readFileSync(file, 'utf8')]).toEqual([0, after]);
      }),
      { numRuns: 60 },
    );
    rmSync(folder, { recursive: true, maxRetries: 3 });
  });
});
