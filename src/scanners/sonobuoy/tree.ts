import { parse } from 'yaml';
import { messageOf, ScanError } from '../../domain/errors.ts';
import { fieldsOf, listOf, textOf } from '../fields.ts';

/** One node of sonobuoy_results.yaml: https://sonobuoy.io/docs/main/results/. */
export interface Item {
  readonly name: string;
  readonly status: string;
  /** The file that it is about, from the folder of its plugin. */
  readonly file?: string;
  readonly type?: string;
  readonly failure?: string;
  readonly items: readonly Item[];
}

// The library needs forty times as much memory.
const MAX_CHARACTERS = 8_000_000;
const MAX_DEPTH = 20;
const MAX_NAME = 1000;

/** Reads the results of one plugin. Throws a `ScanError` for what is none, or too large once the output of the tests is left out. */
export function readTree(plugin: string, text: string): Item {
  const slim = withoutOutput(text);
  if (slim.length > MAX_CHARACTERS) {
    throw new ScanError(`the results of the plugin ${plugin} have more than ${MAX_CHARACTERS} characters`);
  }
  let value: unknown;
  try {
    // Names and statuses are texts, whatever they look like; aliases could multiply what is there.
    value = parse(slim, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error' });
  } catch (error) {
    throw new ScanError(`the results of the plugin ${plugin} are no YAML (${messageOf(error).split('\n')[0] ?? ''})`, {
      cause: error,
    });
  }
  if (textOf(fieldsOf(value)['name']) === undefined) {
    throw new ScanError(`the results of the plugin ${plugin} are not what Sonobuoy writes: they have no name`);
  }
  return itemOf(value, 0);
}

/** Without what tests have printed: nine tenths of the text, which nobody is shown. A value goes on as long as lines are indented further. */
function withoutOutput(text: string): string {
  const kept: string[] = [];
  let left: number | undefined;
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    if (left !== undefined && (indent === -1 || indent > left)) {
      continue;
    }
    left = /^ *system-(?:out|err):/.test(line) ? indent : undefined;
    if (left === undefined) {
      kept.push(line);
    }
  }
  return kept.join('\n');
}

function itemOf(value: unknown, depth: number): Item {
  const { name, status, meta, details, items } = fieldsOf(value);
  if (depth > MAX_DEPTH) {
    throw new ScanError('its results are nested too deeply');
  }
  const { file, type } = fieldsOf(meta);
  const { failure, error } = fieldsOf(details);
  return {
    name: (textOf(name) ?? '').slice(0, MAX_NAME),
    status: textOf(status) ?? '',
    ...present('file', file),
    ...present('type', type),
    ...present('failure', textOf(failure) ?? error),
    items: listOf(items).map((item) => itemOf(item, depth + 1)),
  };
}

function present<K extends string>(name: K, value: unknown): { readonly [N in K]?: string } {
  const text = textOf(value);
  return (text === undefined ? {} : { [name]: text }) as { readonly [N in K]?: string };
}
