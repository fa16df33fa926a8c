import type { Collection, Selection } from '../domain/cluster.ts';

/** https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-uris */
export function pathOf({ group, version, resource, namespace }: Collection, ...rest: readonly string[]): string {
  const parts = [
    ...(group === '' ? ['api', version] : ['apis', group, version]),
    ...(namespace === undefined ? [] : ['namespaces', namespace]),
    resource,
    ...rest,
  ];
  return `/${parts.map(encodeURIComponent).join('/')}`;
}

export function queryOf(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  const given = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given as [string, string][]).toString()}`;
}

export function selectionQuery({ labelSelector, fieldSelector }: Selection) {
  return { labelSelector, fieldSelector };
}

/** As people say it: "jobs in the namespace shop". */
export function wordsFor({ resource, namespace }: Pick<Collection, 'resource' | 'namespace'>, name?: string): string {
  const what = name === undefined ? resource : `${resource}/${name}`;
  return namespace === undefined ? what : `${what} in the namespace ${namespace}`;
}
