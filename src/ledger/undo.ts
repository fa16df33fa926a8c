import type { Finding } from '../domain/finding.ts';
import { openOrWorst } from '../domain/merge.ts';

/** A finding of a report as it was before ignored rules, exceptions and budgets were applied to it, so that it can be judged again. */
export function undecided(finding: Finding): Finding {
  const { decision: _decision, ...rest } = finding.cause === 'exception-expired' ? withoutCause(finding) : finding;
  const sightings = finding.sightings.map(({ exception: _exception, ...sighting }) => sighting);
  // Each property stays where it was: a report that is judged again is the same to the last byte.
  return { ...rest, ...(finding.status !== 'gone' && openOrWorst(sightings)), sightings };
}

function withoutCause({ cause: _cause, causeReason: _causeReason, ...finding }: Finding): Finding {
  return finding;
}
