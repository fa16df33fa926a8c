import { comparison } from '../../../src/gates/images/same-image.ts';

describe('two scanners on one name', () => {
  it('is told of when the second sees another image than the first', () => {
    const compare = comparison();

    const first = compare('r.example/shop:1', 'trivy', 'sha256:a');
    const second = compare('r.example/shop:1', 'grype', 'sha256:b');

    expect(first).toEqual([]);
    expect(second).toEqual([
      'r.example/shop:1 was another image for trivy (sha256:a) than for grype (sha256:b): name it by its digest, or its platform, so that both scan the same.',
    ]);
  });

  it.each([
    ['the same image', 'grype', 'sha256:a'],
    ['an image that does not say which it is', 'grype', undefined],
    ['another image by the same scanner, as that of a base is', 'trivy', 'sha256:b'],
  ])('is not told of for %s', (_name, scanner, imageId) => {
    const compare = comparison();
    compare('r.example/shop:1', 'trivy', 'sha256:a');

    expect(compare('r.example/shop:1', scanner, imageId)).toEqual([]);
    expect(compare('r.example/other:1', 'grype', 'sha256:c')).toEqual([]);
  });
});
