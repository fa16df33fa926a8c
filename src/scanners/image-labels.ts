import { fieldsOf, listOf, present, textOf } from './fields.ts';
import type { Subject } from './reading.ts';

/** The image that this one was built on, where its labels say so (OCI image specification, annotations). */
export function baseImageOf(labels: Readonly<Record<string, unknown>>): Subject['baseImage'] | undefined {
  const base = present({
    name: textOf(labels['org.opencontainers.image.base.name']),
    digest: textOf(labels['org.opencontainers.image.base.digest']),
  });
  return Object.keys(base).length === 0 ? undefined : base;
}

/** The build steps that made a layer, in the order of the layers; none where the history tells of more or fewer layers, as then no step is known to be of one. */
export function stepsOf(history: unknown, layers: number): readonly (string | undefined)[] {
  const steps = listOf(history)
    .map(fieldsOf)
    .filter((step) => step['empty_layer'] !== true)
    .map((step) => textOf(step['created_by']));
  return steps.length === layers ? steps : [];
}
