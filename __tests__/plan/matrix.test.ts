import * as fc from '../support/fast-check.ts';
import { readImageList } from '../../src/plan/images-file.ts';
import { matrixOf } from '../../src/plan/matrix.ts';

describe('the matrix', () => {
  const images = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}:[0-9]$/), { minLength: 1, maxLength: 60 });
  const shards = fc.integer({ min: 1, max: 256 });

  it('holds every image once, evenly', () => {
    fc.assert(
      fc.property(images, shards, (names, count) => {
        const dealt = matrixOf(names, count).include.map((shard) => shard.images.split('\n'));

        const sizes = dealt.map(({ length }) => length);
        expect(dealt.flat().toSorted()).toEqual(names.toSorted());
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(dealt).toHaveLength(Math.min(count, names.length));
      }),
    );
  });

  it('is the same whatever the order of the list', () => {
    fc.assert(
      fc.property(images, shards, (names, count) => {
        expect(matrixOf(names.toReversed(), count)).toEqual(matrixOf(names, count));
      }),
    );
  });

  it('names its jobs so that they can be counted', () => {
    expect(matrixOf(['b:1', 'a:1', 'c:1'], 2)).toEqual({
      include: [
        { id: 'shard-1-of-2', shard: '1/2', images: 'a:1\nc:1' },
        { id: 'shard-2-of-2', shard: '2/2', images: 'b:1' },
      ],
    });
  });

  it('is refused when GitHub would cut it off', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `registry.example/shop/image:${index}`);

    expect(() => matrixOf(many, 256)).toThrow(/the outputs of a job may have 1048576/);
  });
});

describe('a list of images', () => {
  it.each([
    [
      'lines with comments',
      '# all\nnginx:1 # web\n\n  redis@sha256:' + 'a'.repeat(64) + '\r\n',
      ['nginx:1', 'redis@sha256:' + 'a'.repeat(64)],
    ],
    ['a YAML list', '# all\n- nginx:1\n- "redis:2" # cache\n', ['nginx:1', 'redis:2']],
    ['a YAML list under a key', 'images:\n  - nginx:1\n', ['nginx:1']],
    ['a flow list', '[nginx:1, redis:2]', ['nginx:1', 'redis:2']],
    [
      'hosts, ports, files and a daemon',
      'localhost:5000/a/b_c\ndocker:shop:1\ndocker-archive:out/a b.tar\nsbom:a.json',
      ['localhost:5000/a/b_c', 'docker:shop:1', 'docker-archive:out/a b.tar', 'sbom:a.json'],
    ],
  ])('is read from %s', (_, text, images) => {
    expect(readImageList(text)).toEqual({ images, mistakes: [] });
  });

  it.each([
    ['nothing', '# none\n', /it names no image/],
    ['an image twice', 'nginx\nredis\ndocker.io/library/nginx:latest\n', /^line 3: .* is the same image as on line 1/],
    ['capital letters', 'a\nShop/Web:1\n', /^line 2: "Shop\/Web:1" is no image reference/],
    ['an address', 'https://ghcr.io/a/b', /^line 1: .*leave the part before the host out/],
    ['a flag', '--config=x', /^line 1: .*is no image reference/],
    ['a command', 'nginx;$(id)', /^line 1: .*is no image reference/],
    ['an output', 'nginx\u0000x', /^line 1: .*is no image reference/],
    ['a path with a comma', 'docker-archive:a,b.tar', /with a comma/],
    ['a file without a path', 'oci-dir:', /names no path/],
    ['a number in a YAML list', '- nginx\n- 5\n', /^line 2: "" is no image: write its name as a text/],
    ['broken YAML', '- nginx\n- "x\n', /it is no YAML/],
    ['a YAML map', 'images:\n  a: b\n', /it is no list of images/],
    ['an alias', '- &a nginx\n- *a\n', /^line \d: "" is no image/],
  ])('is refused with %s', (_, text, sentence) => {
    const { images, mistakes } = readImageList(text);

    expect(mistakes.join('\n')).toMatch(sentence);
    expect(images).toEqual([]);
  });

  it('names every mistake at once', () => {
    expect(readImageList('A\nB\nc\n').mistakes).toHaveLength(2);
  });
});
