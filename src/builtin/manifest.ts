import type { Location } from '../domain/finding.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** Where a field is in an object, from its root: ['spec', 'containers', 0, 'image']. */
export type FieldPath = readonly (string | number)[];

/** One Kubernetes object of a manifest, list items taken apart. */
export interface ManifestObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** As written; undefined when the manifest does not say one. */
  readonly namespace: string | undefined;
  /** The plain value: aliases and merge keys resolved. Anything may be missing or of another type than Kubernetes wants. */
  readonly value: JsonObject;
  /** The file as findings name it: relative to the working directory, with forward slashes. */
  readonly file: string;
  /** The place of the field in the file; of its nearest ancestor that is written, when the field is not. */
  locate(path: FieldPath): Location;
}

/** `spec.containers[0].image`; a name that is no identifier is put in brackets and quotes. */
export function formatFieldPath(path: FieldPath): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') {
        return `[${part}]`;
      }
      const plain = /^[A-Za-z_][\w-]*$/.test(part);
      return plain ? `${index === 0 ? '' : '.'}${part}` : `[${JSON.stringify(part)}]`;
    })
    .join('');
}
