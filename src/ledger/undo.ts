import type { Finding } from '../domain/finding.ts';
import { openOrWorst } from '../domain/merge.ts';

/** A finding of a report as it was before ignored rules, exceptions and budgets were applied to it, so that it can be judged again. */
export function undecided(finding: Finding): Finding {
  const { decision: _decision, cause, causeReason, ...rest } = finding;
  const sightings = finding.sightings.map(({ exception: _exception, ...sighting }) => sighting);
  return {
    ...rest,
    ...(finding.status !== 'gone' && openOrWorst(sightings)),
    ...(cause !== undefined && cause !== 'exception-expired' && { cause }),
    ...(causeReason !== undefined && cause !== 'exception-expired' && { causeReason }),
    sightings,
  };
}
