import { readFileSync } from 'node:fs';
import { isRecord, type Schema } from './schema.ts';

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** One operation of the description, its references to parameters and responses resolved. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: Schema;
  readonly bodyRequired: boolean;
  readonly responses: Readonly<Record<string, Content>>;
}

export interface Route {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

interface RawOperation {
  readonly operationId: string;
  readonly parameters: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Content & { readonly required: boolean };
  readonly responses: Readonly<Record<string, Content | { readonly $ref: string }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: { readonly [section: string]: Readonly<Record<string, unknown>> };
}

/** GitHub's own description of the operations that are served; made by scripts/openapi/extract.mjs. */
export const description = JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')) as Description;

// Names of refs and of files hold slashes, and clients send some of them as they are.
const withSlashes = new Set(['ref', 'path', 'basehead']);

export const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, raw]) => operationOf(path, method, raw)),
);

const routes = operations
  .map((operation) => ({ operation, pattern: patternOf(operation.path), weight: weightOf(operation.path) }))
  .sort((a, b) => b.weight - a.weight);

/** The operation a request is for, with the decoded parameters of its path. */
export function findRoute(method: string, pathname: string): Route | undefined {
  for (const { operation, pattern } of routes) {
    const match = operation.method === method.toUpperCase() ? pattern.exec(pathname) : null;
    if (match !== null) {
      const names = Object.entries(match.groups ?? {});
      return { operation, params: Object.fromEntries(names.map(([name, text]) => [name, decodeURIComponent(text)])) };
    }
  }
  return undefined;
}

/** The schema itself where `schema` is a reference. */
export function resolved(schema: Schema): Schema {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') {
    return schema;
  }
  const found = component(reference);
  return isRecord(found) ? resolved(found) : {};
}

function component(reference: string): unknown {
  const [, , section = '', name = ''] = reference.split('/');
  return description.components[section]?.[name];
}

function operationOf(path: string, method: string, raw: RawOperation): Operation {
  const body = raw.requestBody?.content?.['application/json']?.schema;
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    parameters: raw.parameters.map((each) => ('$ref' in each ? (component(each.$ref) as Parameter) : each)),
    ...(body !== undefined && { body }),
    bodyRequired: raw.requestBody?.required ?? false,
    responses: Object.fromEntries(
      Object.entries(raw.responses).map(([status, each]) => [
        status,
        '$ref' in each ? (component(each.$ref) as Content) : each,
      ]),
    ),
  };
}

function patternOf(path: string): RegExp {
  const source = path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    return `(?<${name}>${withSlashes.has(name) ? '.+?' : '[^/]+'})`;
  });
  return new RegExp(`^${source}$`);
}

// The more of a path is written out, the earlier it is tried.
function weightOf(path: string): number {
  const segments = path.split('/');
  return segments.length * 10 + segments.filter((segment) => !segment.startsWith('{')).length;
}
