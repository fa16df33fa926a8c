import type { DiffFound } from '../../domain/diff.ts';
import type { Policy } from '../../domain/report.ts';
import { asksOnlyForChange } from '../../policy/only-change.ts';
import type { Site } from '../gate.ts';
import type { LintInputs } from './settings.ts';

/** What a run knows of the change that it is about. */
export interface LintChange {
  /** Asked for once; absent where the run is about no change and nothing is judged by one. */
  readonly diff?: () => Promise<DiffFound>;
  /** The names that the change touches, from the root of findings, where only what it can affect needs to be linted; undefined: all. */
  readonly touched: () => Promise<ReadonlySet<string> | undefined>;
  /** Only those files are asked for, not what depends on them. */
  readonly partsOnly?: boolean;
}

const EVERYTHING = async (): Promise<undefined> => undefined;

/** The change of a run. A run that makes a baseline lints everything, as later ones are compared with it. */
export async function changeOf(inputs: LintInputs, site: Site, policy: Policy): Promise<LintChange> {
  const isAsked = inputs.base !== undefined || policy.scope !== undefined;
  if ((site.host.env['GITHUB_EVENT_NAME'] ?? '') === '' && !isAsked) {
    return { touched: EVERYTHING };
  }
  const [{ standpointOf }, { diffOfChange }] = await Promise.all([import('../bases-place.ts'), import('../change.ts')]);
  // Where baselines are kept has no say in what the change is.
  const standpoint = await standpointOf({ ...inputs, baseline: 'none' }, site.host, 'cli');
  const asked = inputs.base === 'none' ? undefined : inputs.base;
  const none: DiffFound | undefined =
    inputs.base === 'none'
      ? { none: 'The input base says that there is none.' }
      : asked === undefined && standpoint.event.kind === 'none'
        ? { none: standpoint.event.why }
        : undefined;
  if (none !== undefined) {
    return { touched: EVERYTHING, diff: async () => none };
  }
  const { pullRequest } = standpoint;
  const request = { site, standpoint, ...(asked !== undefined && { asked }) };
  const diff = once(() => diffOfChange({ ...request, ...(pullRequest !== undefined && { pullRequest }) }));
  const isLimited = !inputs.full && standpoint.branches.makes === undefined && asksOnlyForChange(policy);
  return { diff, touched: isLimited ? async () => namesIn(await diff()) : EVERYTHING };
}

function namesIn(found: DiffFound): ReadonlySet<string> | undefined {
  return 'none' in found ? undefined : found.names;
}

function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => (asked ??= ask());
}
