import { resolve } from 'node:path';
import type { Json } from '../manifest.ts';
import { splitDocuments } from './documents.ts';
import { withLibrary } from './library-loaded.ts';
import { readPlain } from './plain-file.ts';
import { SourceText } from './text.ts';
import { toValue } from './tree.ts';
import { Unreadable } from './unreadable.ts';

/** The fields by which kustomize reads files, in a kustomization and in the configurations of its built-in generators and transformers. */
const READ = new Set([
  ...'resources bases components crds configurations generators transformers validators'.split(' '),
  ...'patchesStrategicMerge path paths files env envs'.split(' '),
]);
const CONFIGURED = ['generators', 'transformers', 'validators'];
const ADDRESS = /^https?:\/\//i;

/** The addresses that kustomize would ask for a file: it does for any file, not for resources alone, and on the own machine no proxy stops it. */
export async function addressesIn(folder: string, value: Json): Promise<readonly string[]> {
  const found = [...addresses(value)];
  const configurations = isObject(value) ? CONFIGURED.flatMap((key) => texts(value[key])) : [];
  for (const one of configurations) {
    const text = await textOf(folder, one);
    found.push(...(await withLibrary(() => documentsOf(text))).flatMap(addresses));
  }
  return found;
}

function addresses(value: Json): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap(addresses);
  }
  const entries = isObject(value) ? Object.entries(value) : [];
  const named = entries.filter(([key]) => READ.has(key)).flatMap(([, child]) => texts(child));
  return [...named.filter((text) => ADDRESS.test(text)), ...entries.flatMap(([, child]) => addresses(child))];
}

/** A text, or a list of them; of `name=address` the address. */
function texts(value: Json | undefined): readonly string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === 'string').map((one) => one.replace(/^[^=/\s]*=(?=https?:)/i, ''));
}

/** A configuration is a file, or written in the kustomization itself. A folder has a kustomization of its own. */
async function textOf(folder: string, one: string): Promise<string> {
  return one.includes('\n') ? one : (await readPlain(resolve(folder, one)).catch(() => '')).toString();
}

function documentsOf(text: string): readonly Json[] {
  try {
    return splitDocuments(new SourceText('', text)).map((document) => toValue(document.tree()));
  } catch (error) {
    if (error instanceof Unreadable) {
      // kustomize itself says what is wrong with it.
      return [];
    }
    throw error;
  }
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
