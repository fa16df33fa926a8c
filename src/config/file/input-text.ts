import type { Node } from 'yaml';
import { credentialIn } from '../../builtin/rules/hardening/credential.ts';
import { nearest } from '../../domain/nearest.ts';
import { BUDGET_KEYS } from '../../policy/budget.ts';
import type { InputSpec } from '../input.ts';
import { readInputs } from '../read.ts';
import { quoted } from './mistake.ts';
import type { Sheet } from './sheet.ts';
import { writtenAs } from './written.ts';

/** The text of an input as a workflow would write it; undefined, with every mistake said, where it is wrong. */
export function inputText(sheet: Sheet, name: string, spec: InputSpec, node: Node | undefined): string | undefined {
  const before = sheet.mistakes.length;
  const text = write(sheet, name, spec, node);
  if (text === undefined || sheet.mistakes.length > before) {
    return undefined;
  }
  for (const mistake of mistakesIn(name, spec, text)) {
    sheet.complain(node, mistake);
  }
  return sheet.mistakes.length > before ? undefined : text;
}

function write(sheet: Sheet, name: string, spec: InputSpec, node: Node | undefined): string | undefined {
  const written = writtenAs(name);
  if (sheet.isMap(node)) {
    if (spec.type === 'budget') {
      return budgetText(sheet, name, node);
    }
    if (written === 'pairs' || written === 'target-budgets') {
      return written === 'pairs' ? pairs(sheet, name, node) : targetBudgets(sheet, name, node);
    }
  }
  const items = spec.type === 'list' || written === 'items' ? sheet.items(node) : undefined;
  if (items !== undefined) {
    return itemsText(sheet, name, spec, items);
  }
  const text = plainText(sheet, node);
  if (text === undefined) {
    sheet.complain(node, `${name}: ${sheet.shown(node)} is not ${expectedOf(name, spec)}.`);
  }
  return text;
}

/** What may stand there, with an example of each way to write it. */
export function expectedOf(name: string, spec: InputSpec): string {
  const [example] = spec.examples ?? [];
  const shown = example ?? spec.default;
  const as = shown === undefined ? '' : `, as in ${name}: ${JSON.stringify(shown)}`;
  const written = writtenAs(name);
  if (spec.type === 'budget') {
    return `a budget: a map such as { critical: 0, high: 3 }, or a text such as critical=0,high=3`;
  }
  if (written === 'target-budgets') {
    return 'a map of globs over images to budgets, as in { "ghcr.io/acme/legacy*": { critical: 0, high: 20 } }';
  }
  if (written === 'pairs') {
    return `a map or a list, as in { ${example?.replace('=', ': ') ?? 'trivy: value'} } or [${example ?? ''}]`;
  }
  return `${spec.type === 'list' || written === 'items' ? 'a list or a text' : WORDS[spec.type]}${as}`;
}

const WORDS = {
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
  choice: 'one of its values',
  list: 'a list',
  duration: 'a duration such as 90s or 10m',
  budget: 'a budget',
} as const;

/** A text that is neither nothing nor something that has no place in a file which everybody reads. */
export function plainText(sheet: Sheet, node: Node | undefined): string | undefined {
  const text = sheet.text(node);
  if (text === undefined || text.trim() === '') {
    return undefined;
  }
  const credential = credentialIn(text);
  if (credential !== undefined) {
    sheet.complain(
      node,
      `this looks like ${credential}, and everybody who reads the repository reads this file: take it out, change it where it came from, and keep it as a secret.`,
    );
  }
  if (text.includes('${{')) {
    sheet.complain(
      node,
      'expressions of GitHub Actions are not evaluated in this file: write the value, or give the input in the workflow.',
    );
  }
  return text;
}

function itemsText(sheet: Sheet, name: string, spec: InputSpec, items: readonly Node[]): string {
  const texts = items.flatMap((item) => {
    const text = plainText(sheet, item);
    if (text === undefined) {
      sheet.complain(item, `${name}: ${sheet.shown(item)} is not a text; each item is one.`);
      return [];
    }
    if (/[,\n]/.test(text)) {
      sheet.complain(
        item,
        `${name}: ${quoted(text)} holds a comma or a line break, which would end the item: write two items.`,
      );
      return [];
    }
    const mistakes = spec.type === 'list' ? mistakesIn(name, spec, text) : [];
    for (const mistake of mistakes) {
      sheet.complain(item, mistake);
    }
    return mistakes.length === 0 ? [text] : [];
  });
  return texts.join(spec.type === 'list' ? '\n' : ', ');
}

function pairs(sheet: Sheet, name: string, node: Node | undefined): string | undefined {
  const lines = (sheet.entries(node, 'a map') ?? []).flatMap(({ key, value }) => {
    const values = sheet.items(value) ?? [value];
    return values.flatMap((one) => {
      const text = plainText(sheet, one);
      if (text === undefined || /[,\n]/.test(text)) {
        sheet.complain(one, `${name}: ${sheet.shown(one)} is not a text without commas for ${quoted(key)}.`);
        return [];
      }
      return [`${key}=${text}`];
    });
  });
  return lines.join('\n');
}

/** `{ critical: 0 }` as `critical=0`; undefined, with the mistakes said, where it is none. */
function budgetText(sheet: Sheet, name: string, node: Node | undefined): string | undefined {
  const entries = sheet.entries(node, 'a budget') ?? [];
  const parts = entries.flatMap(({ key, keyNode, value }) => {
    if (!BUDGET_KEYS.some((known) => known === key)) {
      const suggestion = nearest(key, BUDGET_KEYS);
      const hint =
        suggestion === undefined ? `; there are ${BUDGET_KEYS.join(', ')}.` : `; did you mean ${suggestion}?`;
      sheet.complain(keyNode, `${name}: ${quoted(key)} is not a severity${hint}`);
      return [];
    }
    const limit = sheet.text(value) ?? '';
    if (!/^\d{1,9}$/.test(limit)) {
      sheet.complain(value, `${name}: ${key} needs a whole number of 0 or more, as in ${key}: 0.`);
      return [];
    }
    return [`${key}=${limit}`];
  });
  if (entries.length === 0) {
    sheet.complain(node, `${name}: it names no severity; write it like { critical: 0, high: 3 }.`);
  }
  return parts.length === 0 ? undefined : parts.join(',');
}

function targetBudgets(sheet: Sheet, name: string, node: Node | undefined): string | undefined {
  const lines = (sheet.entries(node, 'a map') ?? []).flatMap(({ key, keyNode, value }) => {
    if (/[\s;]/.test(key)) {
      sheet.complain(keyNode, `${name}: ${quoted(key)} holds a blank or ";", which no name of a target does.`);
      return [];
    }
    const budget = sheet.isMap(value) ? budgetText(sheet, name, value) : plainText(sheet, value);
    if (budget === undefined && !sheet.isMap(value)) {
      sheet.complain(value, `${name}: ${quoted(key)} needs a budget such as { critical: 0, high: 20 }.`);
    }
    return budget === undefined ? [] : [`${key}: ${budget}`];
  });
  return lines.length === 0 ? undefined : lines.join('\n');
}

function mistakesIn(name: string, spec: InputSpec, text: string): readonly string[] {
  return readInputs({ [name]: spec }, new Map([[name, text]]), 'action').mistakes;
}
