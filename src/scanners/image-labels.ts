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

/** The build steps that made a layer, in the order of the layers. */
export function stepsOf(history: unknown): readonly (string | undefined)[] {
  return listOf(history)
    .map(fieldsOf)
    .filter((step) => step['empty_layer'] !== true)
    .map((step) => textOf(step['created_by']));
}
