import { fieldsOf, listOf, numberOf, textOf } from '../fields.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** One run of a SARIF file (section 3.14). */
export interface SarifRun {
  /** All but the results and the rules of the driver. */
  readonly fields: Fields;
  readonly results: readonly Fields[];
  readonly rules: readonly Fields[];
  readonly driver: Fields;
  readonly extensions: readonly Fields[];
  readonly artifacts: readonly Fields[];
  readonly bases: Fields;
}

/** The rule of a result (section 3.27.7), with its id; an empty rule where the file describes none. */
export function ruleOf(result: Fields, run: SarifRun): { readonly id: string; readonly rule: Fields } {
  const reference = fieldsOf(result['rule']);
  const extension = numberOf(fieldsOf(reference['toolComponent'])['index']);
  const rules = extension === undefined ? run.rules : listOf(run.extensions[extension]?.['rules']).map(fieldsOf);
  const named = textOf(result['ruleId']) ?? textOf(reference['id']);
  const index = numberOf(result['ruleIndex']) ?? numberOf(reference['index']);
  // Section 3.52.4: an id may be that of a rule with more after a slash.
  const byId = (id: string): Fields | undefined =>
    rules.find((rule) => rule['id'] === id) ?? rules.find((rule) => rule['id'] === id.replace(/\/[^/]*$/, ''));
  const rule =
    (index === undefined ? undefined : rules[index]) ?? (named === undefined ? undefined : byId(named)) ?? {};
  return { id: named ?? textOf(rule['id']) ?? 'unknown', rule };
}

/** A message (section 3.11): its text, or that of its rule with the arguments put in. */
export function messageOf(message: unknown, rule: Fields): string | undefined {
  const fields = fieldsOf(message);
  const own = textOf(fields['text']) ?? textOf(fields['markdown']);
  const id = textOf(fields['id']);
  const template = id === undefined ? undefined : fieldsOf(fieldsOf(rule['messageStrings'])[id])['text'];
  const text = own ?? textOf(template);
  const values = listOf(fields['arguments']);
  return text?.replaceAll(/\{(\d+)\}/g, (hole, number: string) => textOf(values[Number(number)]) ?? hole);
}
