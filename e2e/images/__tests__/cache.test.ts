import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MODULE = pathToFileURL(join(process.cwd(), 'e2e/images/cache.mjs')).href;

let root: string;
let kept: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gatehouse-kept-'));
  kept = join(root, 'gatehouse', 'e2e');
});

afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

/** Makes the version for `input` in a process of its own, or finds it, and answers the name of its folder. */
function version(input: string, build = 'writeFileSync(`${work}/made`, "")'): string {
  const file = join(root, 'input');
  writeFileSync(file, input);
  const script = `import { writeFileSync } from 'node:fs';
    import { cached } from ${JSON.stringify(MODULE)};
    console.log(await cached('image', [${JSON.stringify(file)}], (work) => { ${build} }));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { XDG_CACHE_HOME: root },
    encoding: 'utf8',
  });
  return stdout.trim().slice(kept.length + 1);
}

function endedProcess(): number {
  return spawnSync('true').pid;
}

describe('what is costly to build', () => {
  it('is kept in its two versions that were used last', () => {
    const [first, second] = [version('1'), version('2')];
    version('1');

    const third = version('3');

    expect(second).toMatch(/^image-/);
    expect(readdirSync(kept).toSorted()).toEqual([first, third].toSorted());
  });

  it('is kept while another process uses it, and not when that was killed', () => {
    const [used, left] = [version('1'), version('2')];
    writeFileSync(join(kept, `${used}.${process.pid}.used`), '');
    writeFileSync(join(kept, `${left}.${endedProcess()}.used`), '');
    mkdirSync(join(kept, `image-0123456789abcdef.${endedProcess()}.partial`));
    mkdirSync(join(kept, 'image-pair-0123456789abcdef'));

    const [third, fourth] = [version('3'), version('4')];

    const expected = [used, `${used}.${process.pid}.used`, third, fourth, 'image-pair-0123456789abcdef'];
    expect(readdirSync(kept).toSorted()).toEqual(expected.toSorted());
  });

  it('is not taken for whole when its build broke off', () => {
    expect(version('1', 'throw new Error("no")')).toBe('');

    expect(readdirSync(kept)).toEqual([]);
  });
});
