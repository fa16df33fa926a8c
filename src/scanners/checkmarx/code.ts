import type { Observation } from '../../domain/observation.ts';
import type { CodeNotes } from '../code-reading.ts';
import { fieldsOf, lineOf, listOf, numberOf, present, textOf } from '../fields.ts';
import { referencesOf } from '../names.ts';
import { placed, placeOf, plainName } from './place.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A result without its severity; undefined where it says too little to be shown. */
export type Read = Omit<Observation, 'severity' | 'severitySource'> | undefined;

/** What the SAST engine found. The first node is where the data comes in, and what people see named in Checkmarx One. */
export function code(result: Fields, notes: CodeNotes): Read {
  const data = fieldsOf(result['data']);
  const query = textOf(data['queryName']);
  if (query === undefined) {
    return undefined;
  }
  const nodes = listOf(data['nodes']).map(fieldsOf);
  const [first = {}] = nodes;
  const language = textOf(data['languageName']);
  return {
    ruleId: language === undefined ? query : `${language}/${query}`,
    kind: 'code',
    title: query.replaceAll('_', ' '),
    message: [namedIn(first), flowOf(nodes), stateOf(result)].filter((part) => part !== undefined).join('. '),
    // The hash is of the way that the data takes: the same query may see several on one line.
    controlKey: `checkmarx:${query}:${textOf(data['resultHash']) ?? textOf(result['similarityId']) ?? ''}`,
    ...placed(placeOf(first['fileName'], first, notes)),
    ...cweOf(result),
  };
}

function namedIn(node: Fields): string | undefined {
  const name = textOf(node['name']);
  return name === undefined ? undefined : `In ${name}`;
}

function flowOf(nodes: readonly Fields[]): string | undefined {
  const last = nodes.length < 2 ? undefined : nodes.at(-1);
  const line = lineOf(last?.['line']);
  return last === undefined
    ? undefined
    : `It flows to ${plainName(last['fileName'])}${line === undefined ? '' : `:${line}`}`;
}

/** What the engine for infrastructure as code (KICS) found. */
export function infrastructure(result: Fields, notes: CodeNotes): Read {
  const data = fieldsOf(result['data']);
  const [query, file] = [textOf(data['queryName']), textOf(data['filename'])];
  if (query === undefined || file === undefined) {
    return undefined;
  }
  const [expected, found] = [textOf(data['expectedValue']), textOf(data['value'])];
  return {
    ruleId: query,
    kind: 'misconfiguration',
    title: query,
    ...present({ message: found, remediation: expected }),
    controlKey: `checkmarx:${query}:${textOf(result['similarityId']) ?? ''}`,
    ...placed(placeOf(file, data, notes)),
  };
}

/** What an engine found that is not known here. */
export function other(result: Fields, notes: CodeNotes): Read {
  const data = fieldsOf(result['data']);
  const id = textOf(data['queryName']) ?? textOf(data['ruleName']) ?? textOf(result['id']);
  return id === undefined
    ? undefined
    : {
        ruleId: id,
        kind: 'code',
        title: id,
        ...present({ message: textOf(result['description']) }),
        ...placed(placeOf(data['filename'] ?? data['fileName'], data, notes)),
      };
}

const STATES: Readonly<Record<string, string>> = {
  PROPOSED_NOT_EXPLOITABLE: 'Somebody proposes that it cannot be exploited, and nobody has agreed yet',
  CONFIRMED: 'Somebody has confirmed it',
  URGENT: 'Somebody has called it urgent',
};

function stateOf({ state }: Fields): string | undefined {
  return typeof state === 'string' ? STATES[state] : undefined;
}

function cweOf(result: Fields): { readonly references?: readonly string[] } {
  const { cweId } = fieldsOf(result['vulnerabilityDetails']);
  const written = textOf(cweId) ?? String(numberOf(cweId) ?? '');
  const number = /^(?:CWE-)?(?<id>\d{1,5})$/.exec(written)?.groups?.['id'];
  return number === undefined ? {} : referencesOf(`https://cwe.mitre.org/data/definitions/${number}.html`);
}
