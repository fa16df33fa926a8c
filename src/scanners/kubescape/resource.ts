import type { Resource } from '../../domain/finding.ts';
import { fieldsOf, listOf, present, textOf } from '../fields.ts';

/** A resource as a report lists it, without the object itself: that may hold secrets. */
export interface FoundResource {
  readonly resource: Resource;
  /** As Kubescape names it: relative to the folder that it was given. */
  readonly file?: string;
  readonly capabilities?: ReadonlyMap<string, string>;
}

/** The id and the names of an element of `resources`. */
export function resourceOf(value: unknown): (FoundResource & { readonly id: string }) | undefined {
  const { resourceID, object, source } = fieldsOf(value);
  const id = textOf(resourceID);
  if (id === undefined) {
    return undefined;
  }
  const { relativePath, path } = fieldsOf(source);
  const file = textOf(relativePath) ?? textOf(path);
  const added = capabilitiesIn(object);
  const capabilities = added.size === 0 ? undefined : added;
  return { id, resource: namedIn(object) ?? namedById(id), ...present({ file, capabilities }) };
}

/** Where a Pod, a workload and a CronJob have their containers. */
const SPECS = ['spec', 'spec.template.spec', 'spec.jobTemplate.spec.template.spec'];
const LISTS = ['containers', 'initContainers', 'ephemeralContainers'];

/** The capabilities that the containers of an object add, by their fields: Kubescape tells their places only. */
export function capabilitiesIn(object: unknown): ReadonlyMap<string, string> {
  const added = new Map<string, string>();
  for (const path of SPECS) {
    const spec = path.split('.').reduce((fields, name) => fieldsOf(fields[name]), fieldsOf(object));
    for (const list of LISTS) {
      for (const [index, container] of listOf(spec[list]).entries()) {
        const { capabilities } = fieldsOf(fieldsOf(container)['securityContext']);
        for (const [place, name] of listOf(fieldsOf(capabilities)['add']).entries()) {
          added.set(`${path}.${list}[${index}].securityContext.capabilities.add[${place}]`, textOf(name) ?? '');
        }
      }
    }
  }
  return added;
}

/** Kinds, names and namespaces of an object; users and groups, which RBAC names, have theirs outside of metadata. */
export function namedIn(value: unknown): Resource | undefined {
  const object = fieldsOf(value);
  const metadata = fieldsOf(object['metadata']);
  const kind = textOf(object['kind']);
  const name = textOf(metadata['name']) ?? textOf(metadata['generateName']) ?? textOf(object['name']);
  if (kind === undefined || name === undefined) {
    return undefined;
  }
  const namespace = textOf(metadata['namespace']) ?? textOf(object['namespace']);
  return { kind, name, ...present({ apiVersion: textOf(object['apiVersion']), namespace }) };
}

/** From an id such as `path=1/api=apps/v1/default/Deployment/web` or `apps/v1/default/Deployment/web`. */
export function namedById(id: string): Resource {
  const parts = id.replace(/^path=.*?\/api=/, '').split('/');
  const [kind, name] = parts.slice(-2);
  const namespace = parts.at(-3);
  return kind === undefined || name === undefined || kind === ''
    ? { kind: 'Resource', name: id }
    : { kind, name, ...present({ namespace: namespace === '' ? undefined : namespace }) };
}
