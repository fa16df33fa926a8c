import { renamed, valueAt, withName, writtenName } from '../manifest-names.ts';
import type { HandedObject } from '../manifest-scanner.ts';

const METADATA = String.raw`^metadata:\n(?: {2,}.*\n)*? {2}`;
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
    const text = withName(object.text);
    const namespace = valueAt(text, NAMESPACE) ?? '';
    const identity = [object.apiVersion, object.kind, namespace, writtenName(text)].join(' ');
    const copy = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, copy);
    // Two dots are in no name of an object.
    const suffix = copy === 1 ? '' : `..${copy}`;
    return { text: renamed(text, suffix), namespace, suffix };
  });
  const names = new Set(copies.map(({ text, namespace }) => `${namespace} ${writtenName(text)}`));
  return copies.map(({ text, namespace, suffix }) =>
    // The second autoscaler of a name scales the second workload of a name, where there is one.
    names.has(`${namespace} ${valueAt(text, TARGET)}${suffix}`) ? renamed(text, suffix, TARGET) : text,
  );
}
