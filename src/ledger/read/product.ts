import { PackageURL } from 'packageurl-js';
import type { ExceptionMatch } from '../../domain/exception.ts';
import { parseComponent } from '../component.ts';

/** What a VEX document names by a package URL: an image, which is a target, or a package. Undefined for what is none. */
export function productOf(purl: string): Pick<ExceptionMatch, 'targets' | 'components'> | undefined {
  try {
    const { type, namespace, name, version, qualifiers } = PackageURL.fromString(purl);
    if (type === 'oci' || type === 'docker') {
      const path = [namespace, name].filter((part) => typeof part === 'string' && part !== '').join('/');
      const found = { type, path, version: version ?? undefined, qualifiers: qualifiers ?? {} };
      return { targets: imageGlobs(found) };
    }
  } catch {
    // The library's word for what is no package URL.
    return undefined;
  }
  return parseComponent(purl) === undefined ? undefined : { components: [purl] };
}

interface ImagePurl {
  readonly type: string;
  readonly path: string;
  readonly version: string | undefined;
  readonly qualifiers: Readonly<Record<string, string>>;
}

/** By digest where there is one, or else by name, with every tag or with the one that is named: https://github.com/package-url/purl-spec/blob/main/types-doc/oci-definition.md */
function imageGlobs({ type, path, version, qualifiers }: ImagePurl): readonly string[] {
  if (version?.startsWith('sha256:') === true) {
    return [version, `**@${version}`];
  }
  const tag = qualifiers['tag'] ?? (type === 'docker' ? version : undefined);
  const suffix = tag === undefined ? '{,:*,@*}' : `:${tag}{,@*}`;
  const named = qualifiers['repository_url'] ?? (type === 'docker' ? path : undefined);
  if (named === undefined) {
    return [`{,**/}${path}${suffix}`];
  }
  const hub = /^(?:(?:index\.|registry-1\.)?docker\.io\/)?(?:library\/)?(?<rest>[^/.:]+(?:\/[^/]+)?)$/.exec(
    named,
  )?.groups;
  return hub === undefined
    ? [`${named}${suffix}`]
    : [`{,docker.io/,index.docker.io/}{,library/}${hub['rest'] ?? ''}${suffix}`];
}
