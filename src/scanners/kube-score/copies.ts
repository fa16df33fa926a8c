import type { HandedObject } from '../manifest-scanner.ts';

const METADATA = String.raw`^metadata:\n(?: {2,}.*\n)*? {2}`;
const NAME = RegExp(String.raw`(?<before>${METADATA})name: (?<value>".*")$`, 'm');
const GENERATE_NAME = RegExp(String.raw`(?<before>${METADATA})generateName: (?<value>".*")$`, 'm');
const NAMESPACE = RegExp(String.raw`(?<before>${METADATA})namespace: (?<value>".*")$`, 'm');
/** What a HorizontalPodAutoscaler scales: from there kube-score knows who sets the replicas. */
const TARGET = /(?<before>^ {2}scaleTargetRef:\n(?: {4,}.*\n)*? {4})name: (?<value>".*")$/m;

/**
 * The texts of objects, each with a name of its own. kube-score takes objects of one kind, namespace and name for one, as those of two
 * overlays are and all whose name the cluster makes, and tells what it finds in any of them of the last. Lines stay where they are.
 */
export function namedApart(objects: readonly HandedObject[]): readonly string[] {
  if (objects.every(({ namesake }) => namesake === 1)) {
    return objects.map(({ text }) => text);
  }
  const seen = new Map<string, number>();
  const copies = objects.map((object) => {
    const text = NAME.test(object.text) ? object.text : named(object.text, GENERATE_NAME, '');
    const namespace = valueAt(text, NAMESPACE) ?? '';
    const identity = [object.apiVersion, object.kind, namespace, valueAt(text, NAME)].join(' ');
    const copy = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, copy);
    // Two dots are in no name of an object.
    const suffix = copy === 1 ? '' : `..${copy}`;
    return { text: named(text, NAME, suffix), namespace, suffix };
  });
  const names = new Set(copies.map(({ text, namespace }) => `${namespace} ${valueAt(text, NAME)}`));
  return copies.map(({ text, namespace, suffix }) =>
    // The second autoscaler of a name scales the second workload of a name, where there is one.
    names.has(`${namespace} ${valueAt(text, TARGET)}${suffix}`) ? named(text, TARGET, suffix) : text,
  );
}

function valueAt(text: string, pattern: RegExp): string | undefined {
  const written = pattern.exec(text)?.groups?.['value'];
  return written === undefined ? undefined : String(JSON.parse(written));
}

/** The field as a name, with more behind its value; the text as it is where it has no such field. */
function named(text: string, pattern: RegExp, suffix: string): string {
  const value = valueAt(text, pattern);
  return value === undefined
    ? text
    : text.replace(pattern, (_all: string, before: string) => `${before}name: ${JSON.stringify(value + suffix)}`);
}
