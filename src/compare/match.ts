import type { Finding } from '../domain/finding.ts';
import type { Part } from '../domain/merge-findings.ts';
import type { Scan } from '../domain/scan.ts';
import { Keys } from './keys.ts';
import { Matching, type How, type KeysOf, type Pair, type Side } from './matching.ts';
import { matchRenamed } from './renaming.ts';
import { pairTargets, targetKey } from './targets.ts';
import {
  componentOf,
  componentTraceOf,
  contentOf,
  inOneOrder,
  placeTraceOf,
  spotOf,
  type ComponentTrace,
  type PlaceTrace,
} from './trace.ts';

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
    return withShared({ pairs, gone: left.before, added: left.now });
  }
  const sides = {
    before: { ...before, left: inOneOrder(left.before) },
    now: { ...now, left: inOneOrder(left.now) },
  };
  const targets = targetsOf(before.scans, now.scans);
  const keys = new Keys((left.before.length + left.now.length) * 4);
  const all = [matchComponents(sides, targets, keys), matchPlaces(sides, targets, keys)];
  const found = all.flatMap((matching) =>
    matching.pairs.map(({ before, now, how }): Pair => ({ before: before.finding, now: now.finding, how })),
  );
  return withShared({
    pairs: [...pairs, ...found],
    gone: all.flatMap((matching) => matching.before.map(({ finding }) => finding)),
    added: all.flatMap((matching) => matching.now.map(({ finding }) => finding)),
  });
}

interface Half extends Part {
  /** Those that have no partner yet. */
  readonly left: readonly Finding[];
}
type Halves = Readonly<Record<Side, Half>>;
type TargetOf = Readonly<Record<Side, (finding: Finding) => string>>;

/** A fingerprint that stands for a line is no proof by itself: another finding of the rule may have come to lie there. */
function sameFingerprint(before: readonly Finding[], now: readonly Finding[]) {
  const earlier = new Map<string, Finding>();
  for (const finding of before) {
    earlier.set(finding.fingerprint, finding);
  }
  const pairs: Pair[] = [];
  const added: Finding[] = [];
  const taken = new Set<Finding>();
  for (const finding of now) {
    const known = earlier.get(finding.fingerprint);
    if (known !== undefined && !taken.has(known) && sameThing(known, finding)) {
      pairs.push({ before: known, now: finding, how: 'exact' });
      taken.add(known);
    } else {
      added.push(finding);
    }
  }
  return { pairs, before: before.filter((finding) => !taken.has(finding)), now: added };
}

function sameThing(one: Finding, other: Finding): boolean {
  const placed = one.component !== undefined || one.resource !== undefined;
  const [hash, otherHash] = [one, other].map(({ locations }) => locations[0]?.lineHash);
  if (!placed && hash !== undefined && otherHash !== undefined && hash !== otherHash) {
    return false;
  }
  return placed || one.message === other.message || contentOf(one) === contentOf(other);
}

/** The target of a finding of either side; targets that are the same over time have the same text in both. */
function targetsOf(before: readonly Scan[], now: readonly Scan[]): TargetOf {
  const renamed = pairTargets(before, now);
  return { before: named(before, (key) => renamed.get(key) ?? `gone ${key}`), now: named(now, (key) => key) };
}

function named(scans: readonly Scan[], nameOf: (key: string) => string): (finding: Finding) => string {
  const targets = new Map(scans.map(({ id, target }) => [id, nameOf(targetKey(target))]));
  return (finding) => targets.get(finding.sightings[0]?.scan ?? '') ?? finding.target;
}

/** The same vulnerability of the same component by any of its names, then of another version of the component. */
function matchComponents(sides: Halves, targets: TargetOf, keys: Keys): Matching<ComponentTrace> {
  const traces = (side: Side) =>
    sides[side].left
      .filter(({ component }) => component !== undefined)
      .map((finding) => componentTraceOf(finding, targets[side](finding), keys));
  const matching = new Matching(traces('before'), traces('now'));
  const each = (names: readonly number[], within: number) => names.map((name) => keys.both(within, name));
  const packages: number[] = [];
  const packageOf = ({ scope, component, finding }: ComponentTrace): number => {
    packages[component] ??= keys.text(componentOf(finding.component ?? { name: '' }, 'any version'));
    return keys.both(scope, packages[component]);
  };
  const pathOf = ({ finding }: ComponentTrace): number => keys.text(finding.locations[0]?.path ?? '');
  matching.by('alias', ({ names, scope, component }) => each(names, keys.both(scope, component)));
  matching.by('renamed', (trace) => each(trace.names, keys.both(packageOf(trace), pathOf(trace))));
  matching.by('renamed', (trace) => each(trace.names, packageOf(trace)));
  return matching;
}

/** What is in no component: by rule, file, resource and content, what is elsewhere last. */
function matchPlaces(sides: Halves, targets: TargetOf, keys: Keys): Matching<PlaceTrace> {
  const traces = (side: Side) =>
    sides[side].left
      .filter(({ component }) => component === undefined)
      .map((finding) => placeTraceOf(finding, targets[side](finding), keys));
  const spots = (side: Side) =>
    sides[side].findings
      .filter(({ component }) => component === undefined)
      .map((finding) => spotOf(finding, targets[side](finding), keys));
  const matching = new Matching(traces('before'), traces('now'));
  for (const [how, keysOf] of placeKeys(keys)) {
    matching.by(how, keysOf);
  }
  matchRenamed(matching, () => ({ before: spots('before'), now: spots('now') }), keys);
  return matching;
}

function placeKeys(keys: Keys): readonly (readonly [How, KeysOf<PlaceTrace>])[] {
  const inFile = ({ rule, file = 0, content, resource = 0 }: PlaceTrace) =>
    keys.both(keys.both(rule, file), keys.both(content, resource));
  const inResource = ({ rule, shape }: PlaceTrace, resource: number) => keys.both(keys.both(rule, resource), shape);
  const ofResource = (keyOf: (trace: PlaceTrace, key: number) => number): KeysOf<PlaceTrace> => {
    return (trace) => (trace.resource === undefined ? undefined : keyOf(trace, inResource(trace, trace.resource)));
  };
  const ofText = ({ rule, content }: PlaceTrace, text: number | undefined) =>
    text === undefined ? undefined : keys.both(keys.both(rule, content), text);
  return [
    // The code is the same, wherever it stands now: in its file, and what says enough in any.
    [
      'moved',
      (trace) => ofText(trace, trace.text && keys.both(trace.file ?? 0, keys.both(trace.text, trace.block ?? 0))),
    ],
    ['moved', (trace) => ofText(trace, trace.text && keys.both(trace.file ?? 0, trace.text))],
    ['moved', (trace) => ofText(trace, trace.block)],
    // The target may have another name now, so that the fingerprint is another too.
    ['exact', (trace) => keys.both(inFile(trace), keys.both(trace.fieldPath, trace.line))],
    ['moved', (trace) => keys.both(inFile(trace), trace.fieldPath)],
    ['moved', inFile],
    ['moved', ofResource(({ file = 0 }, key) => keys.both(key, file))],
    // What is said may have changed; and another scanner that sees it too may give it another name.
    ['moved', (trace) => rulesAt(trace, keys)],
    // A resource is the same in whatever file it is written.
    ['renamed', ofResource(({ content }, key) => keys.both(key, content))],
    ['renamed', ofResource((_trace, key) => key)],
  ];
}

function rulesAt(trace: PlaceTrace, keys: Keys): readonly number[] | number {
  const { finding, target, file = 0, line, resource, shape } = trace;
  const place = resource === undefined ? line : keys.both(resource, shape);
  const within = keys.both(keys.both(target, keys.text(finding.kind)), keys.both(file, place));
  const others = finding.sightings.filter(({ ruleId }) => ruleId !== finding.id);
  const own = keys.both(within, keys.text(finding.id));
  return others.length === 0 ? own : [own, ...others.map(({ ruleId }) => keys.both(within, keys.text(ruleId)))];
}

/** A vulnerability is also known by a name that it shares with one that has its partner already: two have become one, or one two. */
function withShared({ pairs, gone, added }: Matches): Matches {
  const earlier = sharers(added, pairs, 'before');
  const later = sharers(gone, pairs, 'now');
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

/** Finds on one side of the pairs the finding that has a name in common with one of `ones`, of the same component. */
function sharers(ones: readonly Finding[], pairs: readonly Pair[], side: Side): (one: Finding) => Finding | undefined {
  const wanted = new Set<string>();
  for (const { kind, id, aliases } of pairs.length === 0 ? [] : ones) {
    for (const name of kind === 'vulnerability' ? [id, ...aliases] : []) {
      wanted.add(name);
    }
  }
  const index = new Map<string, Finding>();
  for (const { [side]: finding } of wanted.size === 0 ? [] : pairs) {
    const shares = wanted.has(finding.id) || finding.aliases.some((name) => wanted.has(name));
    for (const key of shares ? nameKeys(finding) : []) {
      const known = index.get(key);
      if (known === undefined || finding.fingerprint < known.fingerprint) {
        index.set(key, finding);
      }
    }
  }
  return (one) => (index.size === 0 ? undefined : nameKeys(one).flatMap((key) => index.get(key) ?? [])[0]);
}

function nameKeys({ kind, target, component, id, aliases }: Finding): readonly string[] {
  return kind !== 'vulnerability' || component === undefined
    ? []
    : [id, ...aliases].map((name) => `${name}\n${componentOf(component, 'exact')}\n${target}`);
}
