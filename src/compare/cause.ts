import type { Bases } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import type { Scan } from '../domain/scan.ts';
import { databaseWords, movement, movements, shortDigest, type Movement } from './movement.ts';
import { looksFor, wouldSee } from './scan-pairs.ts';

export type Cause = NonNullable<Finding['cause']>;

/** What one scan says of a finding that the baseline does not have: why it is new, or that it came with another change of the base. */
export interface Ruling {
  readonly cause: Cause | 'known';
  /** One sentence. */
  readonly reason: string;
}

/** What a scan of now is compared with. */
export interface Ground {
  readonly scan: Scan;
  /** The same scanner on the same target of the base, today. */
  readonly base: Scan | undefined;
  /** The same scanner on the same target when the baseline was made. */
  readonly baseline: Scan | undefined;
  /** Whether any scanner looked at the target when the baseline was made. */
  readonly targetInBaseline: boolean;
  /** Whether the target is another than the one of the baseline. */
  readonly target: Movement;
  /** Whether the base, today, is another than the one of the baseline. */
  readonly baseMoved: Movement;
}

/** Why a finding that the baseline does not have is new, as far as this scan, which sees it now, can prove. */
export function rulingOf(finding: Finding, ground: Ground, inBase: boolean, bases: Bases): Ruling {
  const change = inBase ? undefined : changeOf(finding, ground, bases);
  if (change !== undefined) {
    return change;
  }
  if (inBase) {
    return bases.baseline === undefined
      ? ruling('known', 'It is in the base too.')
      : sinceBaseline(finding, ground, { where: 'It is in the base too', moved: ground.baseMoved });
  }
  if (ground.target === 'same') {
    const where = `The target is the one of the baseline${digestWords(ground.scan)}`;
    return sinceBaseline(finding, ground, { where, moved: 'same' });
  }
  return withoutBase(finding, ground);
}

/** That this change brought a finding that is not in the base, where the same scanner would have seen it there. */
export function changeOf(finding: Finding, { scan, base: there }: Ground, { base }: Bases): Ruling | undefined {
  if (there === undefined || !judgedAlike(there, scan, finding)) {
    return undefined;
  }
  const sha = base?.sha === undefined ? '' : ` (${base.sha.slice(0, 12)})`;
  const by = `the same version${databaseOf(scan)}`;
  return ruling('change', `${named(scan)} sees it here and not in the base${sha}, judged by ${by}.`);
}

/** The base counts as judged by today's scanner and database only when it was by the very same. */
export function judgedAlike(base: Scan, now: Scan, finding: Finding): boolean {
  const { scanner, database } = movements(base, now, finding.kind);
  return wouldSee(base, finding) && scanner === 'same' && database !== 'moved';
}

interface There {
  readonly where: string;
  readonly moved: Movement;
}

/** Why the scanner sees now, in the base, what it did not see when the baseline was made. */
function sinceBaseline(finding: Finding, ground: Ground, { where, moved }: There): Ruling {
  const { scan, baseline: then } = ground;
  if (then === undefined) {
    return notLooked(ground, { where, moved });
  }
  if (then.status !== 'completed') {
    return ruling('undetermined', `${where}, but the scan ${then.id} of the baseline had ${then.status}.`);
  }
  if (!looksFor(then, finding.kind)) {
    return ruling('scanner', `${where}, and ${scan.scanner} did not look for this kind when the baseline was made.`);
  }
  const { scanner, database } = movements(then, scan, finding.kind);
  if (scanner === 'same' && database === 'same') {
    return nothingMoved(ground, { where, moved });
  }
  const versions = `${scan.scanner} moved from ${then.version} to ${scan.version}`;
  const databases = `the database of ${scan.scanner} moved from ${databaseWords(then)} to ${databaseWords(scan)}`;
  if (database === 'same') {
    return ruling('scanner', `${where}: ${versions} since the baseline was made, and its database did not.`);
  }
  if (database === 'moved' && scanner === 'same') {
    return ruling('disclosure', `${where}: ${databases} since the baseline was made, and its version did not.`);
  }
  if (database === 'moved' && publishedAfter(finding, then)) {
    return ruling(
      'disclosure',
      `${where}: it was published on ${finding.published}, after the database of the baseline.`,
    );
  }
  return database === 'moved'
    ? ruling('undetermined', `${where}, but ${versions}, ${databases}, and nothing tells which of them brought it.`)
    : ruling('undetermined', `${where}, but it is not recorded whether the database of ${scan.scanner} moved.`);
}

function notLooked({ scan, targetInBaseline }: Ground, { where, moved }: There): Ruling {
  if (targetInBaseline) {
    return ruling('scanner', `${where}, and ${scan.scanner} did not look at it when the baseline was made.`);
  }
  return moved === 'moved'
    ? ruling('known', `${where}, and its target came with another change of the base.`)
    : ruling('undetermined', `${where}, but the baseline says nothing of ${scan.target.name}.`);
}

function nothingMoved({ scan }: Ground, { where, moved }: There): Ruling {
  const still = `${named(scan)} and its database are those of the baseline`;
  if (moved === 'moved') {
    return ruling('known', `${where}, and ${still}: it came with another change of the base.`);
  }
  return moved === 'same'
    ? ruling('undetermined', `${where}, ${still}, and so is the target: the scanner did not answer the same twice.`)
    : ruling('undetermined', `${where}, and ${still}; it is not recorded of which commit that was made.`);
}

/** A baseline by the very same scanner and database stands for the base that they would judge today. */
function withoutBase(finding: Finding, { scan, baseline: then, baseMoved }: Ground): Ruling {
  if (then === undefined || !wouldSee(then, finding)) {
    return ruling(
      'undetermined',
      `The base could not be judged, and the baseline has no scan of this by ${scan.scanner}.`,
    );
  }
  const { scanner, database } = movements(then, scan, finding.kind);
  if (scanner !== 'same' || database !== 'same') {
    const what = scanner === 'same' ? 'the database' : 'the version';
    const how = scanner === 'same' && database === 'unknown' ? 'it is not recorded of' : 'is another in';
    return ruling('undetermined', `The base could not be judged, and ${what} of ${scan.scanner} ${how} the baseline.`);
  }
  return baseMoved === 'moved'
    ? ruling('undetermined', 'The base could not be judged, and the baseline was made of another commit than the base.')
    : ruling(
        'change',
        `${named(scan)} sees it here and not in the baseline, made by the same version${databaseOf(scan)}.`,
      );
}

function publishedAfter({ published }: Finding, { database }: Scan): boolean {
  const [when, then] = [Date.parse(published ?? ''), Date.parse(database?.updatedAt ?? '')];
  return when > then;
}

function ruling(cause: Ruling['cause'], reason: string): Ruling {
  return { cause, reason };
}

function named({ scanner, version }: Scan): string {
  return `${scanner} ${version}`;
}

function databaseOf(scan: Scan): string {
  return scan.database === undefined ? '' : ` and database (${databaseWords(scan)})`;
}

function digestWords({ target: { digest } }: Scan): string {
  return digest === undefined ? '' : ` (${shortDigest(digest)})`;
}

const UNTOLD: ReadonlySet<Scan['target']['kind']> = new Set(['sbom', 'cluster', 'host']);

/**
 * Whether a target is the same as then: by its digest, else, where it is part of the checkout, by the commit. An SBOM may name any digest, and that of a
 * cluster tells which it is, not what is in it.
 */
export function targetMovement(before: Scan['target'], now: Scan['target'], commits: Movement): Movement {
  const byDigest = UNTOLD.has(now.kind) ? 'unknown' : movement(before.digest, now.digest);
  return byDigest === 'unknown' && (now.kind === 'source' || now.kind === 'manifests') ? commits : byDigest;
}
