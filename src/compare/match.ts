import type { Finding } from '../domain/finding.ts';
import type { Part } from '../domain/merge-findings.ts';
import { Keys } from './keys.ts';
import { Matching, type KeysOf, type Pair } from './matching.ts';
import { matchRenamed } from './renaming.ts';
import { pairTargets, targetKey } from './targets.ts';
import { componentOf, contentOf, inOneOrder, traceOf, type Trace } from './trace.ts';

export type { How, Pair } from './matching.ts';

/** Which finding of an earlier run is which of this one. */
export interface Matches {
  /** One to one but for those that are shared. */
  readonly pairs: readonly Pair[];
  /** The earlier ones that have no partner. */
  readonly gone: readonly Finding[];
  /** Those of now that have no partner. */
  readonly added: readonly Finding[];
}

/**
 * Matches findings over time, one to one, the surest first: the same identity, a vulnerability by an alias, moved within its file or resource, renamed.
 * Takes time in proportion to the findings, and does not depend on their order.
 */
export function match(before: Part, now: Part): Matches {
  const { pairs, ...left } = sameFingerprint(before.findings, now.findings);
  if (left.before.length === 0 || left.now.length === 0) {
    return withShared({ pairs, gone: left.before, added: left.now }, before, now);
  }
  const keys = new Keys();
  const [earlier, later] = tracers(before, now, keys);
  const matching = new Matching(inOneOrder(left.before).map(earlier), inOneOrder(left.now).map(later));
  matchComponents(matching, keys);
  matchPlaces(matching, keys);
  matchRenamed(matching, () => ({ before: before.findings.map(earlier), now: now.findings.map(later) }), keys);
  const found = matching.pairs.map(({ before, now, how }) => ({ before: before.finding, now: now.finding, how }));
  const gone = matching.before.map(({ finding }) => finding);
  const added = matching.now.map(({ finding }) => finding);
  return withShared({ pairs: [...pairs, ...found], gone, added }, before, now);
}

/** A fingerprint that stands for a line is no proof by itself: another finding of the rule may have come to lie there. */
function sameFingerprint(before: readonly Finding[], now: readonly Finding[]) {
  const earlier = new Map(before.map((finding) => [finding.fingerprint, finding]));
  const pairs: Pair[] = [];
  const added: Finding[] = [];
  for (const finding of now) {
    const known = earlier.get(finding.fingerprint);
    if (known !== undefined && sameThing(known, finding)) {
      pairs.push({ before: known, now: finding, how: 'exact' });
      earlier.delete(finding.fingerprint);
    } else {
      added.push(finding);
    }
  }
  return { pairs, before: before.filter((one) => earlier.get(one.fingerprint) === one), now: added };
}

function sameThing(one: Finding, other: Finding): boolean {
  const placed = one.component !== undefined || one.resource !== undefined;
  return placed || one.message === other.message || contentOf(one) === contentOf(other);
}

/** Makes traces of either side; targets that are the same over time have the same text in both. */
function tracers(before: Part, now: Part, keys: Keys) {
  const renamed = pairTargets(before.scans, now.scans);
  const tracer = ({ scans }: Part, nameOf: (key: string) => string) => {
    const targets = new Map(scans.map(({ id, target }) => [id, nameOf(targetKey(target))]));
    return (finding: Finding) =>
      traceOf(finding, targets.get(finding.sightings[0]?.scan ?? '') ?? finding.target, keys);
  };
  return [tracer(before, (key) => renamed.get(key) ?? `gone ${key}`), tracer(now, (key) => key)] as const;
}

/** The same vulnerability of the same component by any of its names, then of another version of the component. */
function matchComponents(matching: Matching, keys: Keys): void {
  const named = (version: 'exact' | 'any version', place: (trace: Trace) => number): KeysOf => {
    const none = keys.text('');
    return (trace) => {
      const { component, id, aliases } = trace.finding;
      if (component === undefined) {
        return undefined;
      }
      const within = keys.all(trace.scope, keys.text(componentOf(component, version)), place(trace) || none);
      return aliases.length === 0
        ? keys.all(within, keys.text(id))
        : [id, ...aliases].map((name) => keys.all(within, keys.text(name)));
    };
  };
  matching.by(
    'alias',
    named('exact', () => 0),
  );
  matching.by(
    'renamed',
    named('any version', ({ file }) => file),
  );
  matching.by(
    'renamed',
    named('any version', () => 0),
  );
}

/** What is in no component: by rule, file, resource and content, the same line last. */
function matchPlaces(matching: Matching, keys: Keys): void {
  const inFile = ({ rule, file, content, resource = 0 }: Trace) => keys.all(rule, file, content, resource);
  const inResource = ({ rule, shape }: Trace, resource: number) => keys.all(rule, resource, shape);
  // The target may have another name now, so that the fingerprint is another too.
  matching.by(
    'exact',
    placed((trace) => keys.all(inFile(trace), trace.fieldPath, trace.line)),
  );
  matching.by(
    'moved',
    placed((trace) => keys.all(inFile(trace), trace.fieldPath)),
  );
  matching.by('moved', placed(inFile));
  matching.by(
    'moved',
    placed(({ rule, file, line }, resource) => (resource === undefined ? keys.all(rule, file, line) : undefined)),
  );
  matching.by(
    'moved',
    placed((trace, resource) =>
      resource === undefined ? undefined : keys.all(inResource(trace, resource), trace.file),
    ),
  );
  // Another scanner that sees it too may give it another name.
  matching.by('moved', (trace) => rulesAt(trace, keys));
  // A resource is the same in whatever file it is written.
  matching.by(
    'renamed',
    placed((trace, resource) =>
      resource === undefined ? undefined : keys.all(inResource(trace, resource), trace.content),
    ),
  );
  matching.by(
    'renamed',
    placed((trace, resource) => (resource === undefined ? undefined : inResource(trace, resource))),
  );
}

function placed(keyOf: (trace: Trace, resource: number | undefined) => number | undefined): KeysOf {
  return (trace) => (trace.finding.component === undefined ? keyOf(trace, trace.resource) : undefined);
}

function rulesAt({ finding, scope, file, line, resource, shape }: Trace, keys: Keys): readonly number[] | undefined {
  if (finding.component !== undefined) {
    return undefined;
  }
  const place = resource === undefined ? keys.all(scope, file, line) : keys.all(scope, file, resource, shape);
  const rules = new Set([finding.id, ...finding.sightings.map(({ ruleId }) => ruleId)]);
  return [...rules].map((rule) => keys.all(place, keys.text(rule)));
}

/** A vulnerability is also known by a name that it shares with one that has its partner already: two have become one, or one two. */
function withShared({ pairs, gone, added }: Matches, before: Part, now: Part): Matches {
  const [earlier, later] = [sharers(added, before), sharers(gone, now)];
  const known = added.flatMap((now) => pairOf(earlier(now), now));
  const kept = gone.flatMap((before) => pairOf(before, later(before)));
  return {
    pairs: [...pairs, ...known, ...kept],
    gone: kept.length === 0 ? gone : gone.filter((finding) => later(finding) === undefined),
    added: known.length === 0 ? added : added.filter((finding) => earlier(finding) === undefined),
  };
}

function pairOf(before: Finding | undefined, now: Finding | undefined): readonly Pair[] {
  return before === undefined || now === undefined ? [] : [{ before, now, how: 'shared' }];
}

/** Finds among the findings of a part the one that has a name in common with one of `ones`, of the same component. */
function sharers(ones: readonly Finding[], { findings }: Part): (one: Finding) => Finding | undefined {
  const wanted = new Set(ones.flatMap(nameKeys));
  const index = new Map<string, Finding>();
  for (const finding of wanted.size === 0 ? [] : findings) {
    for (const key of nameKeys(finding)) {
      const known = index.get(key);
      if (wanted.has(key) && (known === undefined || finding.fingerprint < known.fingerprint)) {
        index.set(key, finding);
      }
    }
  }
  return (one) => nameKeys(one).flatMap((key) => index.get(key) ?? [])[0];
}

function nameKeys({ kind, target, component, id, aliases }: Finding): readonly string[] {
  return kind !== 'vulnerability' || component === undefined
    ? []
    : [id, ...aliases].map((name) => `${name}\n${componentOf(component, 'exact')}\n${target}`);
}
