import { canonicalPurl } from '../../src/scanners/purl.ts';

describe('canonicalPurl', () => {
  it.each([
    [
      'the architecture and the distribution',
      'pkg:deb/debian/bash@5.2?arch=amd64&distro=debian-12',
      'pkg:deb/debian/bash@5.2?upstream=bash',
    ],
    [
      'an epoch as Trivy and as Syft write it',
      'pkg:deb/debian/login@4.13%2Bdfsg1?epoch=1',
      'pkg:deb/debian/login@1%3A4.13%2Bdfsg1?arch=amd64',
    ],
    ['an epoch of zero', 'pkg:rpm/redhat/bash@0:5.1', 'pkg:rpm/redhat/bash@5.1?epoch=0'],
    ['the v of a Go version', 'pkg:golang/stdlib@1.22.1', 'pkg:golang/stdlib@v1.22.1'],
    ['the case and the dashes of a Python name', 'pkg:pypi/Zope.Interface@5.0', 'pkg:pypi/zope-interface@5.0'],
    ['an escaped scope', 'pkg:npm/@angular/core@1.0.0', 'pkg:npm/%40angular/core@1.0.0'],
    ['a JAR said or not said', 'pkg:maven/org.apache/a@1?type=jar', 'pkg:maven/org.apache/a@1'],
  ])('writes the same package the same: %s', (_, one, other) => {
    expect(canonicalPurl(one)).toBe(canonicalPurl(other));
    expect(canonicalPurl(one)).toMatch(/^pkg:/);
  });

  it.each([
    ['versions', 'pkg:npm/a@1', 'pkg:npm/a@2'],
    ['epochs', 'pkg:deb/debian/a@1?epoch=1', 'pkg:deb/debian/a@1'],
    ['classifiers', 'pkg:maven/g/a@1?classifier=sources', 'pkg:maven/g/a@1'],
    ['types', 'pkg:npm/a@1', 'pkg:pypi/a@1'],
  ])('tells other %s apart', (_, one, other) => {
    expect(canonicalPurl(one)).not.toBe(canonicalPurl(other));
  });

  it.each([undefined, '', 'jinja2', 'pkg:', 'pkg:npm'])('gives nothing for %j', (written) => {
    expect(canonicalPurl(written)).toBeUndefined();
  });
});
