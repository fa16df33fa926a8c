import { severityRank } from '../../domain/severity.ts';
import { fieldsOf, listOf, textOf } from '../fields.ts';
import type { Notices } from '../notices.ts';
import { rate, type Rated, type SeverityWords } from '../severity-words.ts';

/** In which of its two ways a server rates issues ("Instance mode": api/v2/clean-code-policy/mode). */
export type Mode = 'MQR' | 'STANDARD_EXPERIENCE';

const IMPACTS: SeverityWords = { blocker: 'critical', high: 'high', medium: 'medium', low: 'low', info: 'info' };

/** Five to five, in Sonar's own order. */
const STANDARD: SeverityWords = {
  blocker: 'critical',
  critical: 'high',
  major: 'medium',
  minor: 'low',
  info: 'info',
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * The severity of an issue: in the mode MQR that of its impact on security, or else of the worst of its impacts; in the standard mode the one that its
 * type has. Where the mode is not told, impacts are believed before the other.
 */
export function severityOfIssue(issue: Fields, mode: Mode | undefined, notices: Notices): Rated {
  const impacts = mode === 'STANDARD_EXPERIENCE' ? [] : impactsOf(issue);
  const decisive = impacts.filter(({ quality }) => quality === 'SECURITY');
  const rated = (decisive.length > 0 ? decisive : impacts).map(({ severity }) => rate(severity, IMPACTS, notices));
  const [worst] = rated.toSorted((a, b) => severityRank(a.severity) - severityRank(b.severity));
  return worst ?? rate(textOf(issue['severity']), STANDARD, notices);
}

function impactsOf(issue: Fields) {
  return listOf(issue['impacts'])
    .map(fieldsOf)
    .flatMap(({ softwareQuality, severity }) => {
      const word = textOf(severity);
      return word === undefined ? [] : [{ quality: softwareQuality, severity: word }];
    });
}

/** How likely a hotspot is to be a vulnerability. */
export function severityOfHotspot(hotspot: Fields, notices: Notices): Rated {
  return rate(textOf(hotspot['vulnerabilityProbability']), IMPACTS, notices);
}
