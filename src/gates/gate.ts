import type { commonInputs } from '../config/common-inputs.ts';
import type { GateSpec } from '../config/gate-spec.ts';
import type { Inputs } from '../config/input.ts';
import { policyOf } from '../config/policy.ts';
import { inputsOrThrow, readInputs, type RawInputs } from '../config/read.ts';
import type { AcceptedGap } from '../domain/accepted-gap.ts';
import type { Exception } from '../domain/exception.ts';
import type { PolicyFile } from '../domain/policy.ts';
import type { Policy, Report } from '../domain/report.ts';
import type { Host } from '../host/host.ts';
import type { Plan, PlannedScan } from '../pipeline.ts';
import { enrichment } from './figure-files.ts';
import type { BaseWork } from './bases-work.ts';
import { inside, placeOf, type Place } from './folder.ts';

export type CommonInputs = Inputs<typeof commonInputs>;

/** Where a gate scans. */
export interface Site {
  readonly host: Host;
  /** Absolute; findings are named relative to it. On GitHub annotations want names from the root of the checkout. */
  readonly root: string;
  /** The working directory from `root`, with forward slashes; empty where it is `root` itself. */
  readonly folder: string;
  /** A pull request asks for more by default. */
  readonly pullRequest: boolean;
}

/** What a gate does besides what all gates do. */
export interface GateWork {
  readonly scans: readonly PlannedScan[];
  readonly concurrency?: number;
  readonly prepare?: NonNullable<Plan['prepare']>;
  /** What the findings are judged by besides what every gate has. */
  readonly policy?: Partial<Policy>;
  /** Step outputs besides those that every gate has. */
  readonly outputs?: Readonly<Record<string, string>>;
  /** Always done, however the run ended. */
  readonly cleanUp?: () => Promise<void>;
  /** In place of `scans`: reads what was scanned elsewhere. */
  readonly collect?: NonNullable<Plan['collect']>;
  /** Done once the verdict is published; rejects when what was asked for could not be done. */
  readonly afterwards?: () => Promise<void>;
  /** How the base of a change is scanned; absent where the gate cannot. */
  readonly base?: BaseWork;
  /** Tells what the change does to files. */
  readonly diff?: NonNullable<Plan['diff']>;
  /** Keeps what later runs are compared with, once the verdict is published; answers step outputs. */
  readonly keep?: (report: Report) => Promise<Readonly<Record<string, string>>>;
}

/** A gate whose inputs have been read. */
export interface ReadGate {
  readonly common: CommonInputs;
  /** Rejects with a `UserError` for every mistake in the inputs. */
  plan(place: Omit<Site, 'root' | 'folder'>): Promise<{ readonly plan: Plan; readonly work: GateWork }>;
}

/** What a configuration file says besides inputs. */
export interface FromFile {
  readonly policy: PolicyFile;
  /** Of the globs of allow-gaps those that hold for a while. */
  readonly acceptedGaps?: readonly AcceptedGap[];
  readonly exceptions: readonly Exception[];
  readonly notices: readonly string[];
}

export interface Gate {
  readonly spec: GateSpec;
  read(raw: RawInputs, surface: 'action' | 'cli', file?: FromFile): ReadGate;
}

/** Makes a gate of what people see of it and of what it does with its inputs, by a policy that the gate may add to. */
export function defineGate<const S extends GateSpec & { readonly inputs: typeof commonInputs }>(
  spec: S,
  work: (inputs: Inputs<S['inputs']>, site: Site, policy: Policy) => Promise<GateWork> | GateWork,
): Gate {
  return {
    spec,
    read(raw, surface, file) {
      const reading = readInputs<S['inputs']>(spec.inputs, raw, surface);
      // Every gate has the common inputs, as the type of `spec` asks, and `readInputs` has checked them.
      const common = reading.inputs as unknown as CommonInputs;
      return {
        common,
        plan: async ({ host, pullRequest }) => {
          const inputs = inputsOrThrow(reading);
          const place = await placeOf(host.cwd, common['working-directory']);
          const figures = await enrichment(common, place);
          const { acceptedGaps = [], policy: parts = {} } = file ?? {};
          const { policy, notices } = policyOf(common, { pullRequest, acceptedGaps });
          const shared = { ...fromRoot(policy, place), ...parts };
          const done = await work(inputs, { host, pullRequest, ...place }, shared);
          const judging = {
            notices: [...notices, ...(file?.notices ?? [])],
            policy: { ...shared, ...done.policy },
            ...(file !== undefined && { exceptions: file.exceptions }),
          };
          const plan = { gate: spec.name, id: common.id ?? '', ...partOfPlan(done), ...figures, ...judging };
          const site = { host, pullRequest, ...place };
          return withBases({ common, site, surface }, done, await excepted({ plan, work: done }, common, site));
        },
      };
    },
  };
}

/** With the globs over gaps as they are called from the root. */
function fromRoot({ acceptedGaps, ...policy }: Policy, place: Place): Policy {
  return {
    ...policy,
    allowGaps: policy.allowGaps.map((glob) => inside(place, glob)),
    ...(acceptedGaps && { acceptedGaps: acceptedGaps.map((one) => ({ ...one, gap: inside(place, one.gap) })) }),
  };
}

function partOfPlan({ scans, concurrency, prepare, collect, diff }: GateWork) {
  return {
    scans,
    ...(concurrency !== undefined && { concurrency }),
    ...(prepare !== undefined && { prepare }),
    ...(collect !== undefined && { collect }),
    ...(diff !== undefined && { diff }),
  };
}

async function excepted(
  { plan, work }: { readonly plan: Plan; readonly work: GateWork },
  inputs: CommonInputs,
  site: Site,
): Promise<Plan> {
  try {
    const { withExceptions } = await import('./exception-files.ts');
    return await withExceptions(plan, inputs, site);
  } catch (error) {
    // What the gate has made for its scans by now nobody else would take away.
    await work.cleanUp?.();
    throw error;
  }
}

interface Around {
  readonly common: CommonInputs;
  readonly site: Site;
  readonly surface: 'action' | 'cli';
}

/** The plan and the work of a gate, with the base of the change in them where the gate can scan one. */
async function withBases({ common, site, surface }: Around, work: GateWork, plan: Plan) {
  if (work.base === undefined) {
    return { plan, work };
  }
  const { comparing } = await import('./bases.ts');
  const { gate, id, policy } = plan;
  const compared = await comparing({ gate, id, surface, inputs: common, site, policy, work: work.base });
  if (compared === undefined) {
    return { plan, work };
  }
  const { bases, keep, commit } = compared;
  const cleanUp = async (): Promise<void> => {
    await compared.cleanUp();
    await work.cleanUp?.();
  };
  return { plan: { ...plan, bases, ...(commit !== undefined && { commit }) }, work: { ...work, keep, cleanUp } };
}
