import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { type Content, description, type Operation, type Parameter } from './description.ts';
import { formats } from './formats.ts';
import { jsonSchema, type Schema } from './schema.ts';

const base = 'github';
// Unknown keywords of OpenAPI are passed over; a schema that does not compile still throws.
const options = { strict: false, allErrors: true, verbose: true, formats } as const;
const bodies = new Ajv(options);
const parameters = new Ajv({ ...options, coerceTypes: true });
for (const ajv of [bodies, parameters]) {
  ajv.addSchema({ $id: base, components: jsonSchema(description.components, { base, closed: false }) });
}

const compiled = new Map<string, ValidateFunction>();

export interface Sent {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Absent where the request has no body. */
  readonly body?: unknown;
}

/** What in a request does not fit the description, in the words GitHub uses; empty when it fits. */
export function requestProblems(operation: Operation, { params, query, body }: Sent): string[] {
  return [
    ...parameterProblems(operation, 'path', params),
    ...parameterProblems(operation, 'query', query),
    ...bodyProblems(operation, body),
  ];
}

/** Whether the parameters of the path fit: where they do not, GitHub knows no such page. */
export function pathProblems(operation: Operation, params: Sent['params']): string[] {
  return parameterProblems(operation, 'path', params);
}

function bodyProblems({ id, body: schema, bodyRequired }: Operation, body: unknown): string[] {
  if (schema === undefined) {
    return body === undefined ? [] : ['A body was sent where none is taken.'];
  }
  if (body === undefined) {
    return bodyRequired ? ['Body should be a JSON object'] : [];
  }
  return problems(bodies, `${id} body`, () => jsonSchema(schema, { base, closed: true }), body);
}

function parameterProblems(operation: Operation, place: Parameter['in'], values: Sent['query']): string[] {
  const schema = (): unknown => {
    const taken = operation.parameters.filter((each) => each.in === place);
    return {
      type: 'object',
      properties: Object.fromEntries(
        taken.map((each) => [each.name, jsonSchema(each.schema, { base, closed: false })]),
      ),
      required: taken.filter((each) => each.required).map((each) => each.name),
      additionalProperties: false,
    };
  };
  return problems(parameters, `${operation.id} ${place}`, schema, { ...values });
}

/** What in an answer does not fit the description; empty when it fits. */
export function answerProblems(operation: Operation, status: number, type: string, body: unknown): string[] {
  const described = operation.responses[String(status)];
  if (described === undefined) {
    return status < 400 ? [`The description has no status ${status} for ${operation.id}.`] : errorProblems(body);
  }
  const schema = schemaOf(described, type);
  if (schema === undefined) {
    return bodyless(described, body)
      ? []
      : status < 400
        ? [`The description has no ${type} for ${operation.id} ${status}.`]
        : errorProblems(body);
  }
  return problems(bodies, `${operation.id} ${status} ${type}`, () => jsonSchema(schema, { base, closed: false }), body);
}

/** The schema of the JSON that an operation answers with. */
export function schemaOf({ content = {} }: Content, type = 'application/json'): Schema | undefined {
  return content[type]?.schema;
}

const bodyless = ({ content }: Content, body: unknown): boolean => content === undefined && body === undefined;

// Most operations describe few of the errors they give: all have the same form.
const errorProblems = (body: unknown): string[] =>
  problems(bodies, 'error', () => ({ $ref: `${base}#/components/schemas/basic-error`, required: ['message'] }), body);

function problems(ajv: Ajv, key: string, schema: () => unknown, value: unknown): string[] {
  let validate = compiled.get(key);
  if (validate === undefined) {
    validate = ajv.compile(schema() as object);
    compiled.set(key, validate);
  }
  if (validate(value)) {
    return [];
  }
  const told = (validate.errors ?? []).filter(says).map(sentence);
  return told.length > 0 ? told : [`${key} does not fit.`];
}

// What the branches of a choice say is noise beside the choice's own error.
const says = ({ schemaPath, keyword }: ErrorObject): boolean =>
  !/\/(anyOf|oneOf)\/\d+/.test(schemaPath) || keyword === 'required';

function sentence({ keyword, instancePath, params, message = 'is not valid', data }: ErrorObject): string {
  const shown = JSON.stringify(data)?.slice(0, 80);
  switch (keyword) {
    case 'required':
      return `"${params['missingProperty']}" wasn't supplied.`;
    case 'additionalProperties':
      return `"${params['additionalProperty']}" is not a permitted key.`;
    case 'maxItems':
      return `No more than ${params['limit']} items are allowed; ${Array.isArray(data) ? data.length : '?'} were supplied.`;
    case 'maxLength':
      return `Only ${params['limit']} characters are allowed; ${typeof data === 'string' ? data.length : '?'} were supplied.`;
    default:
      return `For '${instancePath.slice(1)}', ${shown} ${message}.`;
  }
}
