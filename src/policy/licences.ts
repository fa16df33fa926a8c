import parseExpression from 'spdx-expression-parse';
import satisfies from 'spdx-satisfies';
import { UserError } from '../domain/errors.ts';
import type { Finding } from '../domain/finding.ts';
import type { Policy, Reason } from '../domain/report.ts';

/** SPDX expressions with commas or lines between them. Throws a `UserError` for one that a list cannot hold. */
export function parseLicenceList(text: string): readonly string[] {
  const items = text.split(/[,\n]/).map((item) => item.trim());
  return items.filter((item) => item !== '').flatMap(alternatives);
}

function alternatives(item: string): readonly string[] {
  const expression = parsed(item);
  if (expression === undefined) {
    throw new UserError(
      `"${item}" is no SPDX licence expression (https://spdx.org/licenses): write it as in MIT or GPL-2.0-or-later.`,
    );
  }
  return leaves(expression, item).map(textOf);
}

type Expression = ReturnType<typeof parseExpression>;
type Leaf = Exclude<Expression, { readonly conjunction: unknown }>;

function leaves(expression: Expression, item: string): readonly Leaf[] {
  if (!('conjunction' in expression)) {
    return [expression];
  }
  if (expression.conjunction === 'and') {
    throw new UserError(
      `"${item}" joins licences with AND, which a list of single licences cannot hold: name each for itself.`,
    );
  }
  return [...leaves(expression.left, item), ...leaves(expression.right, item)];
}

function parsed(text: string): Expression | undefined {
  try {
    return parseExpression(text);
  } catch {
    return undefined;
  }
}

function textOf({ license, plus, exception }: Leaf): string {
  return `${license}${plus === true ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
}

type Lists = NonNullable<Policy['licences']>;

/**
 * Whether a licence expression may be used: of an OR one side suffices, of an AND both are needed (SPDX 3.0, annex B).
 * What is no SPDX expression is compared as a name, and is in no list of allowed ones.
 */
export function licenceVerdict(licence: string, lists: Lists): 'allowed' | 'denied' | 'not-listed' {
  const expression = parsed(licence);
  if (expression === undefined) {
    return lists.allow.length === 0 ? 'allowed' : 'not-listed';
  }
  if (!holds(expression, (leaf) => !isIn(leaf, lists.deny))) {
    return 'denied';
  }
  const allows = (leaf: Leaf): boolean => !isIn(leaf, lists.deny) && isIn(leaf, lists.allow);
  return lists.allow.length === 0 || holds(expression, allows) ? 'allowed' : 'not-listed';
}

function holds(expression: Expression, leafHolds: (leaf: Leaf) => boolean): boolean {
  if (!('conjunction' in expression)) {
    return leafHolds(expression);
  }
  const [left, right] = [holds(expression.left, leafHolds), holds(expression.right, leafHolds)];
  return expression.conjunction === 'and' ? left && right : left || right;
}

function isIn(leaf: Leaf, list: readonly string[]): boolean {
  const text = textOf(leaf);
  return list.some((entry) => entry === text || (parsed(text) !== undefined && satisfiesSafely(text, entry)));
}

/** The library knows no references to licences outside of the list. */
function satisfiesSafely(text: string, entry: string): boolean {
  try {
    return satisfies(text, [entry]);
  } catch {
    return false;
  }
}

const SHOWN = 5;

/** Why findings of licences fail: one reason for the denied, one for those that no list allows. */
export function licenceReasons(findings: readonly Finding[], { licences }: Policy): readonly Reason[] {
  const open = findings.filter(({ kind, status }) => kind === 'licence' && status === 'open');
  if (licences === undefined) {
    return [];
  }
  const judged = open.map((finding) => ({ finding, verdict: licenceVerdict(finding.licence ?? finding.id, licences) }));
  const of = (verdict: string): readonly Finding[] =>
    judged.flatMap((one) => (one.verdict === verdict ? [one.finding] : []));
  return [
    ...reason('licence.denied', of('denied'), 'under a licence that deny-licences names'),
    ...reason('licence.not-allowed', of('not-listed'), 'under a licence that allow-licences does not name'),
  ];
}

function reason(rule: string, findings: readonly Finding[], what: string): readonly Reason[] {
  if (findings.length === 0) {
    return [];
  }
  const shown = findings.slice(0, SHOWN).map(({ component, licence, id, locations }) => {
    return `${component?.name ?? locations[0]?.path ?? 'a file'} (${licence ?? id})`;
  });
  const rest = findings.length > SHOWN ? ` and ${findings.length - SHOWN} more` : '';
  const message = `${findings.length} ${findings.length === 1 ? 'is' : 'are'} ${what}: ${shown.join(', ')}${rest}. Replace it, or change the list.`;
  return [
    { rule, limit: 0, actual: findings.length, message, findings: findings.map(({ fingerprint }) => fingerprint) },
  ];
}
