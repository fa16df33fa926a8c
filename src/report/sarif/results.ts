import type { Finding } from '../../domain/finding.ts';
import { showInvisible } from '../escape/invisible.ts';
import { shorten } from '../shorten.ts';
import { componentWords, placeWords, resourceName, STATUS_WORDS, type NamedTarget } from '../words.ts';
import { ruleIdOf, sarifLevel } from './rules.ts';
import type { SarifLocation, SarifResult, SarifSuppression } from './types.ts';

/** What a result says, in characters; `none` leaves only the headline. */
export type Verbosity = 'full' | 'short' | 'none';

const MESSAGE: Readonly<Record<Verbosity, number>> = { full: 4000, short: 300, none: 100 };

export type LocationsOf = (finding: Finding) => readonly SarifLocation[];

interface ResultStyle {
  readonly verbosity: Verbosity;
  readonly named: NamedTarget;
  readonly locationsOf: LocationsOf;
}

/** The results in the order of the findings, each pointing to its rule among those that `leads` tell; made one after the other. */
export function* sarifResults(
  findings: readonly Finding[],
  leads: readonly Finding[],
  { verbosity, named, locationsOf }: ResultStyle,
): Generator<SarifResult> {
  const indices = new Map(leads.map((lead, index) => [ruleIdOf(lead), index]));
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const { severity, status, target, cause, fingerprint } = finding;
    const ruleId = ruleIdOf(finding);
    const nth = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, nth);
    const suppressions = suppressionsOf(finding);
    yield {
      ruleId,
      ruleIndex: indices.get(ruleId) ?? -1,
      kind: status === 'manual' ? 'review' : 'fail',
      level: status === 'manual' ? 'none' : sarifLevel(severity),
      message: { text: messageOf(finding, verbosity, named(finding)) },
      locations: locationsOf(finding),
      partialFingerprints: fingerprints(fingerprint, nth),
      suppressions: suppressions.length > 0 ? suppressions : undefined,
      baselineState: status === 'gone' ? 'absent' : undefined,
      properties: { severity, status, target: showInvisible(target), cause },
    };
  }
}

/**
 * Code scanning tells alerts apart by `primaryLocationLineHash` alone. A hash of the line would make a moved or reworded line a new alert;
 * ours stays with the finding.
 */
function fingerprints(fingerprint: string, nth: number): Readonly<Record<string, string>> {
  const hash = showInvisible(fingerprint);
  return {
    primaryLocationLineHash: `${hash}:${nth}`,
    'gatehouse/v1': nth === 1 ? hash : `${hash}:${nth}`,
  };
}

function messageOf(finding: Finding, verbosity: Verbosity, named: string | undefined): string {
  const { title, message, remediation, resource, component, id } = finding;
  const parts = [
    named !== undefined && verbosity !== 'none' ? placeWords(finding, named) : undefined,
    component !== undefined && verbosity !== 'none' ? componentWords(component) : undefined,
    resource && verbosity !== 'none' ? `${resourceName(resource)}: ${message ?? title}` : (message ?? title),
    verbosity === 'full' && remediation ? `Instead: ${remediation}` : undefined,
  ];
  const text = showInvisible(parts.filter(Boolean).join('\n')).trim();
  return shorten(text === '' ? id : text, MESSAGE[verbosity]);
}

function suppressionsOf({ status, decision }: Finding): readonly SarifSuppression[] {
  if (status === 'open' || status === 'manual' || status === 'gone') {
    return [];
  }
  const why = decision?.exception ?? decision?.rule ?? STATUS_WORDS[status];
  return [{ kind: 'external', status: 'accepted', justification: showInvisible(why) }];
}
