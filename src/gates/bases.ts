import { join } from 'node:path';
import type { BaselineStore } from '../baseline/store.ts';
import type { CommitScanned } from '../domain/commit.ts';
import type { Bases, Head } from '../domain/comparison.ts';
import { ScanError } from '../domain/errors.ts';
import type { Policy, Report } from '../domain/report.ts';
import type { Plan } from '../pipeline.ts';
import type { ReadBaseline } from './bases-images.ts';
import { standpointOf, type BaselineInputs, type Standpoint } from './bases-place.ts';
import type { BaseFound } from './bases-tree.ts';
import type { BaseWork } from './bases-work.ts';
import type { Site } from './gate.ts';
import { matches } from './glob.ts';
import { workFolder } from './images/work-folder.ts';

export interface ComparingRequest {
  readonly gate: string;
  readonly id: string;
  readonly surface: 'action' | 'cli';
  readonly inputs: BaselineInputs;
  readonly site: Site;
  readonly policy: Policy;
  readonly work: BaseWork;
}

/** How a run is compared with what was before it, and what it leaves for those after it. */
export interface Comparing {
  readonly commit?: CommitScanned;
  readonly bases: NonNullable<Plan['bases']>;
  /** Keeps the baseline where this run may make one; answers step outputs. */
  readonly keep: (report: Report) => Promise<Readonly<Record<string, string>>>;
  cleanUp(): Promise<void>;
}

/** Undefined where nothing asks for a comparison and nothing could be compared. Rejects with a `UserError` for inputs that cannot take effect. */
export async function comparing(request: ComparingRequest): Promise<Comparing | undefined> {
  const { inputs, site, surface } = request;
  const standpoint = ofLive(request, withoutBase(inputs, await standpointOf(inputs, site.host, surface)));
  if (surface === 'cli' && !isAskedFor(request, standpoint)) {
    return undefined;
  }
  const work = workFolder(site.host);
  const { base = '' } = standpoint.branches;
  const { gate, id } = request;
  const asked = inputs.base;
  const folder = (): Promise<string> => work.path().catch(withoutFolder);
  const common = { standpoint, site, gate, id, folder, ...(asked !== undefined && { asked }) };
  // Archives and GitHub's API are loaded where something is kept.
  const store = standpoint.place.kind === 'none' ? undefined : await import('./bases-store.ts');
  const reading = await store?.storeOf({ ...common, branch: base });
  return {
    ...(standpoint.commit !== undefined && { commit: standpoint.commit }),
    bases: async (head) => basesOf(request, standpoint, reading, folder, head),
    keep: async (report) => {
      const { keepBaseline } = await import('./bases-keep.ts');
      return keepBaseline({ ...common, work: request.work }, report);
    },
    cleanUp: () => work.remove(),
  };
}

function withoutFolder(error: unknown): never {
  throw new ScanError('no folder can be made for what is compared', { cause: error });
}

function withoutBase({ base }: BaselineInputs, standpoint: Standpoint): Standpoint {
  return base === 'none'
    ? { ...standpoint, event: { kind: 'none', why: 'The input base says that there is none.' } }
    : standpoint;
}

const LIVE = 'what is looked at';

/** What is there once has no branches: outside of GitHub every run that is not about a change makes the next one's baseline. */
function ofLive({ work, site, inputs }: ComparingRequest, standpoint: Standpoint): Standpoint {
  const isNamed = inputs['baseline-branch'] !== undefined;
  return work.kind !== 'live' || isNamed || standpoint.github !== undefined || standpoint.place.kind !== 'file'
    ? standpoint
    : { ...standpoint, branches: { base: LIVE, ...(!site.pullRequest && { makes: LIVE }) } };
}

function isAskedFor({ inputs, policy, work }: ComparingRequest, { place, event }: Standpoint): boolean {
  return (
    place.kind !== 'none' ||
    event.kind !== 'none' ||
    inputs.base !== undefined ||
    dependsOnBases(policy) ||
    (work.kind === 'images' && work.named.length > 0)
  );
}

/** Whether the verdict can be another one when it is known what is new. */
function dependsOnBases({ judged = 'all', ratchet = false, new: budgets = {}, rules = [] }: Policy): boolean {
  return (
    judged !== 'all' || ratchet || Object.keys(budgets).length > 0 || rules.some(({ when }) => when.cause !== undefined)
  );
}

async function basesOf(
  request: ComparingRequest,
  standpoint: Standpoint,
  store: BaselineStore | undefined,
  folder: () => Promise<string>,
  head: Head,
): Promise<Bases> {
  const failed = head.scans.find(({ status }) => status === 'failed');
  if (failed !== undefined) {
    return { noBase: `${failed.id} failed, so that nothing is compared.`, notices: [] };
  }
  const read = sameLive(request, head, await readKept(request, store, folder));
  const baseline = 'kept' in read ? read : undefined;
  const found = request.work.kind === 'live' ? {} : await baseOf(request, standpoint, baseline, folder, head);
  const said = 'reason' in read ? [read.reason] : [];
  // Nobody has named the artifact: what keeps it away matters only where it is missed.
  const isMissed = request.inputs.baseline !== 'auto' || ('noBase' in found && dependsOnBases(request.policy));
  for (const sentence of isMissed ? [] : said) {
    request.site.host.log.info(sentence);
  }
  return {
    ...found,
    ...(baseline !== undefined && { baseline: baseline.kept }),
    notices: isMissed ? said : [],
  };
}

type Read = ReadBaseline | { readonly reason: string } | { readonly none: true };

/** The baseline that is kept; one that is broken or of something else counts as none, and is told of. */
async function readKept(
  { gate, id }: ComparingRequest,
  store: BaselineStore | undefined,
  folder: () => Promise<string>,
): Promise<Read> {
  if (store === undefined) {
    return { none: true };
  }
  const { readBaseline } = await import('../baseline/folder.ts');
  try {
    const kept = await store.find(join(await folder(), 'baseline'));
    const value = kept && (await readBaseline(kept.folder, { gate, id }));
    return kept === undefined || value === undefined
      ? { none: true }
      : { kept: { value, source: kept.source }, folder: kept.folder };
  } catch (error) {
    const { refusalOf } = await import('./bases-refusal.ts');
    return { reason: `The baseline of ${store.name} is not used: ${refusalOf(error, store.permissions?.find)}` };
  }
}

/** The baseline of another cluster says nothing of this one, although it may have its name. */
function sameLive({ work }: ComparingRequest, { scans }: Head, read: Read): Read {
  if (work.kind !== 'live' || !('kept' in read)) {
    return read;
  }
  const { source, value } = read.kept;
  const here = new Map(scans.map(({ target: { kind, name, digest } }) => [`${kind} ${name}`, digest]));
  const other = value.scans.find(({ target: { kind, name, digest } }) => {
    const now = here.get(`${kind} ${name}`);
    return digest !== undefined && now !== undefined && now !== digest;
  });
  return other === undefined
    ? read
    : {
        reason: `The baseline of ${source} is not used: it is of another ${other.target.kind} that was called ${other.target.name} (${other.target.digest ?? ''}).`,
      };
}

/** The base is scanned where a missing baseline is to be made up for, and where one is there whose differences have a cause to be found. */
async function baseOf(
  { inputs, site, policy, work }: ComparingRequest,
  standpoint: Standpoint,
  baseline: ReadBaseline | undefined,
  folder: () => Promise<string>,
  head: Head,
): Promise<BaseFound> {
  if (inputs.base === 'none') {
    return { noBase: 'The input base says that there is none.' };
  }
  const mayScan = baseline !== undefined || (policy.noBaseline ?? 'scan-base') === 'scan-base';
  if (!mayScan) {
    return {
      noBase: `There is no baseline, and no-baseline: ${policy.noBaseline ?? ''} asks for no scan of the base.`,
    };
  }
  const scan = { host: site.host, policy, matches, concurrency: work.kind === 'images' ? work.concurrency : 1 };
  if (work.kind === 'live') {
    return { noBase: 'There is no other state of it.' };
  }
  if (work.kind === 'images') {
    const { imageBase } = await import('./bases-images.ts');
    return imageBase(work, head, baseline, scan);
  }
  const asked = inputs.base;
  const { treeBase } = await import('./bases-tree.ts');
  return treeBase({ work, site, standpoint, folder, scan, ...(asked !== undefined && { asked }) }, head);
}
