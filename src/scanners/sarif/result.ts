import type { Location, Status } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import { fieldsOf, listOf, numberOf, present, textOf } from '../fields.ts';
import { referencesOf } from '../names.ts';
import type { Notices } from '../notices.ts';
import type { ReadContext } from '../reading.ts';
import { rate, severityOfCvss, type Rated, type SeverityWords } from '../severity-words.ts';
import { placeOf } from './place.ts';
import { messageOf, ruleOf, type Fields, type SarifRun } from './run.ts';

/** The levels of SARIF (section 3.27.10). */
export const SARIF_LEVELS: SeverityWords = { error: 'high', warning: 'medium', note: 'low', none: 'info' };

/** What a result says (section 3.27). A result is never left out: what it lacks is told. */
export function observationOf(result: Fields, run: SarifRun, context: ReadContext, notices: Notices): Observation {
  const { id, rule } = ruleOf(result, run);
  const said = messageOf(result['message'], rule);
  if (said === undefined) {
    notices.add('A result has no message');
  }
  const outside: string[] = [];
  const locations = listOf(result['locations']).flatMap((location): readonly Location[] => {
    const place = placeOf(location, run, context);
    if (place !== undefined && 'outside' in place) {
      outside.push(place.outside);
      return [];
    }
    return place === undefined ? [] : [place];
  });
  for (const path of outside) {
    notices.add(`A result lies outside of the checkout, as in ${path}: it is shown without a place there`);
  }
  const name = messageOf(rule['shortDescription'], {}) ?? wordsOf(textOf(rule['name']), said);
  const message = outside.length === 0 ? said : `${said ?? id} (in ${outside.join(', ')})`;
  const title = name ?? firstLine(said ?? id);
  return {
    ruleId: id,
    kind: 'code',
    title,
    ...severityOf(result, rule, notices),
    status: statusOf(result),
    ...present({
      message: message === title ? undefined : message,
      remediation: helpOf(rule, said),
    }),
    ...(locations.length > 0 && { locations }),
    ...referencesOf(textOf(rule['helpUri'])),
  };
}

/** A name in one word is an identifier: what is said of the result is a better title, where there is anything. */
function wordsOf(name: string | undefined, said: string | undefined): string | undefined {
  return name !== undefined && said !== undefined && !name.trim().includes(' ') ? undefined : name;
}

const MAX_HELP = 2000;

/** Many tools give no help but what they say anyway. */
function helpOf(rule: Fields, said = ''): string | undefined {
  const help = messageOf(rule['help'], {});
  return help === undefined || said.includes(help) ? undefined : help.slice(0, MAX_HELP);
}

function firstLine(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '') ?? text;
}

/** The number that code scanning knows before the level, which is `warning` where nobody says one (section 3.27.10). */
function severityOf(result: Fields, rule: Fields, notices: Notices): Rated {
  const score = scoreIn(result) ?? scoreIn(rule);
  if (score !== undefined) {
    return { severity: severityOfCvss(score), severitySource: 'score', nativeSeverity: String(score) };
  }
  const level = textOf(result['level']) ?? textOf(fieldsOf(rule['defaultConfiguration'])['level']);
  return level === undefined ? { severity: 'medium', severitySource: 'default' } : rate(level, SARIF_LEVELS, notices);
}

function scoreIn(fields: Fields): number | undefined {
  const value = fieldsOf(fields['properties'])['security-severity'];
  const score = typeof value === 'string' && value.trim() !== '' ? numberOf(Number(value)) : numberOf(value);
  return score !== undefined && score >= 0 && score <= 10 ? score : undefined;
}

function statusOf(result: Fields): Status {
  const suppressions = listOf(result['suppressions']).map(fieldsOf);
  // Section 3.35.3: without a status it is accepted.
  const isSuppressed = suppressions.some(({ status = 'accepted' }) => status === 'accepted');
  return isSuppressed ? 'suppressed' : result['kind'] === 'review' || result['kind'] === 'open' ? 'manual' : 'open';
}
