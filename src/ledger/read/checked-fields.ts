import { nearest } from '../../domain/nearest.ts';
import { clipped, type Collector } from './collector.ts';
import { fieldOf, textOf, textsOf, type Item } from './tree.ts';

/** A text that must be there; `what` says what for. */
export function required(entry: Item, key: string, what: string, collector: Collector): string | undefined {
  const text = fieldText(entry, key, collector);
  if (text === undefined && fieldOf(entry, key)?.list === undefined && fieldOf(entry, key)?.fields === undefined) {
    collector.mistake(fieldOf(entry, key) ?? entry, `${key} is missing: say ${what}.`);
  }
  return text;
}

/** The text of a field; a mistake where there is something else. */
export function fieldText(entry: Item, key: string, collector: Collector): string | undefined {
  const item = fieldOf(entry, key);
  const text = textOf(item);
  if (
    item !== undefined &&
    (item.list !== undefined || item.fields !== undefined || typeof item.scalar === 'boolean')
  ) {
    collector.mistake(item, `${key} must be a text.`);
  }
  return text;
}

/** The texts of a field that holds one or a list; a mistake for what is neither. */
export function fieldTexts(entry: Item, key: string, collector: Collector): readonly string[] | undefined {
  const field = entry.fields?.get(key)?.value;
  if (field === undefined) {
    return undefined;
  }
  const items = listed(field);
  for (const item of items.length === 0 ? [field] : items) {
    if (textOf(item) === undefined) {
      collector.mistake(
        item,
        `${key} must be a text or a list of texts, and not empty: leave it out where it does not matter.`,
      );
    }
  }
  return textsOf(field);
}

/** The items of a list, or the one that stands in place of it. */
export function listed(item: Item | undefined): readonly Item[] {
  return item === undefined ? [] : (item.list ?? [item]);
}

/** true or false; a mistake for anything else. */
export function booleanOf(entry: Item, key: string, collector: Collector): boolean | undefined {
  const item = fieldOf(entry, key);
  if (item === undefined || typeof item.scalar === 'boolean') {
    return item?.scalar === true || (item === undefined ? undefined : false);
  }
  collector.mistake(item, `${key} must be true or false.`);
  return undefined;
}

/** One of the values that a field may have. */
export function choice<const T extends readonly string[]>(
  entry: Item,
  key: string,
  values: T,
  collector: Collector,
): T[number] | undefined {
  const item = fieldOf(entry, key);
  return item === undefined ? undefined : oneOfItem(item, key, values, collector);
}

/** One of the values that an item may have; a mistake with the nearest otherwise. */
export function oneOfItem<const T extends readonly string[]>(
  item: Item,
  key: string,
  values: T,
  collector: Collector,
): T[number] | undefined {
  const text = textOf(item) ?? '';
  const found = values.find((value) => value === text);
  if (found === undefined) {
    const suggestion = nearest(text, values);
    const advice = suggestion === undefined ? `write one of ${values.join(', ')}` : `did you mean ${suggestion}?`;
    collector.mistake(
      item,
      `${key}: ${JSON.stringify(clipped(text))} is none; ${advice}${advice.endsWith('?') ? '' : '.'}`,
    );
  }
  return found;
}

/** A glob as the places of findings are written: from the root of the target, without a slash in front. */
export function pathGlob(written: string): string {
  return written.replace(/^(?:\.?\/)+/, '');
}
