import type { Exception, ExceptionMatch } from '../domain/exception.ts';
import type { Finding, Resource } from '../domain/finding.ts';
import { isComponent, packageOf, parseComponent, type ComponentPattern } from './component.ts';

/** Tests one glob on one text. */
export type Matches = (glob: string, text: string) => boolean;

/** What a finding does not say itself. */
export interface Surroundings {
  readonly matches: Matches;
  /** The digests of a target by its name. */
  readonly digests: (target: string) => readonly string[];
}

/** Tells which exceptions speak of a finding, whatever their scanner; asked for many findings, it looks only at those that name something of the finding. */
export function matcherOf(
  exceptions: readonly Exception[],
  { matches, digests }: Surroundings,
): (finding: Finding) => readonly Exception[] {
  const index = indexed(exceptions.map((exception) => prepared(exception)));
  const glob = remembering(matches);
  return (finding) =>
    candidates(index, finding).flatMap((one) =>
      speaksOf(one, finding, { matches: glob, digests }) ? [one.exception] : [],
    );
}

/** An exception with what is worked out of it once. */
interface Prepared {
  readonly exception: Exception;
  readonly match: ExceptionMatch;
  readonly ids: ReadonlySet<string>;
  readonly components: readonly ComponentPattern[];
}

function prepared(exception: Exception): Prepared {
  const { match } = exception;
  return {
    exception,
    match,
    ids: new Set((match.ids ?? []).map(lower)),
    components: (match.components ?? []).flatMap((written) => parseComponent(written) ?? []),
  };
}

function indexed(all: readonly Prepared[]): Index {
  const byKey = new Map<string, Prepared[]>();
  const others: Prepared[] = [];
  for (const one of all) {
    const keys = keysOf(one);
    for (const key of keys ?? []) {
      const known = byKey.get(key);
      if (known === undefined) {
        byKey.set(key, [one]);
      } else {
        known.push(one);
      }
    }
    if (keys === undefined) {
      others.push(one);
    }
  }
  return { byKey, others, byPath: all.some(({ match }) => match.paths !== undefined) };
}

interface Index {
  readonly byKey: ReadonlyMap<string, readonly Prepared[]>;
  /** Those that name none of the things findings are looked up by. */
  readonly others: readonly Prepared[];
  /** Whether some are looked up by their place. */
  readonly byPath: boolean;
}

/** Of the lists that an exception names, the one that fewest findings share; a finding that it speaks of has one of these keys. */
function keysOf({ match, ids, components }: Prepared): readonly string[] | undefined {
  if (match.fingerprints !== undefined) {
    return unique(match.fingerprints.map((text) => `fingerprint ${lower(text)}`));
  }
  if (match.components !== undefined) {
    return unique(components.map(({ base }) => `component ${base}`));
  }
  const names = match.ids === undefined ? undefined : [...ids];
  if (match.paths !== undefined) {
    const bases = unique(match.paths.map(literalBase));
    return (names ?? ['']).flatMap((name) => bases.map((base) => `path ${name} ${base}`));
  }
  return names?.map((name) => `id ${name}`);
}

/** The folders at the beginning of a glob, or the whole of it, in which no sign stands for anything else. */
function literalBase(glob: string): string {
  const segments = glob.split('/');
  const magic = segments.findIndex((segment) => /[*?[\]{}()!+@\\|]/.test(segment));
  return (magic === -1 ? segments : segments.slice(0, magic)).join('/');
}

function candidates({ byKey, others, byPath }: Index, finding: Finding): readonly Prepared[] {
  const base = finding.component?.purl === undefined ? undefined : packageOf(finding.component.purl)?.base;
  const names = namesOf(finding);
  const keys = [
    `fingerprint ${finding.fingerprint}`,
    ...(base === undefined ? [] : [`component ${base}`]),
    ...names.map((name) => `id ${name}`),
    ...(byPath ? pathKeys(['', ...names], finding) : []),
  ];
  const found = keys.flatMap((key) => byKey.get(key) ?? []);
  return found.length < 2 && others.length === 0 ? found : [...new Set([...found, ...others])];
}

function pathKeys(names: readonly string[], { locations }: Finding): readonly string[] {
  const bases = new Set(locations.flatMap(({ path }) => foldersOf(path)));
  return names.flatMap((name) => [...bases].map((base) => `path ${name} ${base}`));
}

/** The root, every folder of a path, and the path itself. */
function foldersOf(path: string): readonly string[] {
  const segments = path.split('/');
  return ['', ...segments.map((_, index) => segments.slice(0, index + 1).join('/'))];
}

function namesOf({ id, aliases, sightings }: Finding): readonly string[] {
  return unique([id, ...aliases, ...sightings.map(({ ruleId }) => ruleId)].map(lower));
}

function speaksOf(one: Prepared, finding: Finding, { matches, digests }: Surroundings): boolean {
  const { match } = one;
  const isOne = (globs: readonly string[] | undefined, texts: () => readonly string[]): boolean =>
    globs === undefined || texts().some((text) => globs.some((glob) => matches(glob, text)));
  return (
    (match.ids === undefined || namesOf(finding).some((name) => one.ids.has(name))) &&
    (match.kinds === undefined || match.kinds.includes(finding.kind)) &&
    (match.fingerprints === undefined || match.fingerprints.some((text) => lower(text) === finding.fingerprint)) &&
    isOfComponent(one, finding) &&
    (match.fixable === undefined || match.fixable === (finding.component?.fixedIn ?? []).length > 0) &&
    (match.line === undefined || finding.locations.some(({ startLine }) => startLine === match.line)) &&
    isOne(match.paths, () => finding.locations.map(({ path }) => path)) &&
    isOne(match.resources, () => (finding.resource === undefined ? [] : [resourceName(finding.resource)])) &&
    isOne(match.targets, () => [finding.target, ...digests(finding.target)])
  );
}

function isOfComponent({ match, components }: Prepared, { component }: Finding): boolean {
  const { components: named, package: wanted } = match;
  if (named === undefined && wanted === undefined) {
    return true;
  }
  if (component === undefined || (named !== undefined && !components.some((one) => isComponent(one, component)))) {
    return false;
  }
  if (wanted === undefined) {
    return true;
  }
  const type = /^pkg:(?<type>[^/]+)\//.exec(component.purl ?? '')?.groups?.['type'];
  return (
    (wanted.name === undefined || isLike(wanted.name, component.name)) &&
    (wanted.version === undefined || wanted.version === component.version) &&
    (wanted.type === undefined || wanted.type === type) &&
    (wanted.source === undefined || (component.source !== undefined && isLike(wanted.source, component.source)))
  );
}

/** `Deployment/shop/web`; without the namespace where there is none. */
export function resourceName({ kind, namespace, name }: Resource): string {
  return [kind, namespace, name].filter((part) => part !== undefined && part !== '').join('/');
}

/** `*` stands for any text and `?` for any character, `/` among them. Linear: a star is left as soon as what follows it is found. */
export function isLike(pattern: string, text: string): boolean {
  let at = 0;
  let from = 0;
  let star: { readonly next: number; readonly tried: number } | undefined;
  while (from < text.length) {
    if (pattern[at] === '*') {
      star = { next: at + 1, tried: from };
      at += 1;
    } else if (pattern[at] === '?' || pattern[at] === text[from]) {
      at += 1;
      from += 1;
    } else if (star === undefined) {
      return false;
    } else {
      star = { next: star.next, tried: star.tried + 1 };
      at = star.next;
      from = star.tried;
    }
  }
  return /^\**$/.test(pattern.slice(at));
}

/** Findings share few places, and a glob is dear to read. */
function remembering(matches: Matches): Matches {
  const known = new Map<string, Map<string, boolean>>();
  return (glob, text) => {
    if (glob === text) {
      return true;
    }
    const texts = known.get(glob) ?? new Map<string, boolean>();
    known.set(glob, texts);
    const answer = texts.get(text) ?? matches(glob, text);
    if (texts.size < MAX_REMEMBERED) {
      texts.set(text, answer);
    }
    return answer;
  };
}

const MAX_REMEMBERED = 10_000;

function lower(text: string): string {
  return text.toLowerCase();
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
