import { operations } from './operations.mjs';
import { cleanSchema } from './schema.mjs';

/** The part of a whole description that our operations need, with every component they refer to. */
export function subset(description) {
  const paths = Object.fromEntries(
    Object.entries(operations).map(([path, methods]) => [path, cleanPath(description, path, methods)]),
  );
  return {
    openapi: description.openapi,
    info: description.info,
    servers: description.servers,
    paths,
    components: componentsOf(description, paths),
  };
}

function cleanPath(description, path, methods) {
  const item = description.paths[path];
  return Object.fromEntries(
    methods.map((method) => {
      if (item?.[method] === undefined) {
        throw new Error(`The description has no ${method.toUpperCase()} ${path}.`);
      }
      return [method, cleanOperation(item[method])];
    }),
  );
}

function cleanOperation({ operationId, parameters = [], requestBody, responses }) {
  return {
    operationId,
    parameters: parameters.map(cleanParameter),
    ...(requestBody && { requestBody: cleanBody(requestBody) }),
    responses: Object.fromEntries(Object.entries(responses).map(([status, each]) => [status, cleanResponse(each)])),
  };
}

function cleanParameter(parameter) {
  if (parameter.$ref !== undefined) {
    return { $ref: parameter.$ref };
  }
  const { name, in: place, required = false, schema } = parameter;
  return { name, in: place, required, schema: cleanSchema(schema) };
}

function cleanBody({ required = false, content }) {
  return { required, content: cleanContent(content) };
}

function cleanResponse(response) {
  if (response.$ref !== undefined) {
    return { $ref: response.$ref };
  }
  return { description: '', ...(response.content && { content: aliased(cleanContent(response.content)) }) };
}

function cleanContent(content) {
  return Object.fromEntries(
    Object.entries(content).map(([type, { schema }]) => [type, { schema: cleanSchema(schema) }]),
  );
}

/** Clients ask for `application/vnd.github+json`; the description only knows `application/json`. */
function aliased(content) {
  const json = content['application/json'];
  return json === undefined ? content : { ...content, 'application/vnd.github+json': json };
}

const cleaners = { schemas: cleanSchema, parameters: cleanParameter, responses: cleanResponse };

function componentsOf(description, paths) {
  const found = { parameters: {}, responses: {}, schemas: {} };
  const open = references(paths);
  for (const reference of open) {
    const [, , section, name] = reference.split('/');
    found[section][name] = cleaners[section](description.components[section][name]);
    for (const further of references(found[section][name])) {
      open.add(further);
    }
  }
  return Object.fromEntries(Object.entries(found).map(([section, entries]) => [section, sorted(entries)]));
}

function references(value, into = new Set()) {
  if (value !== null && typeof value === 'object') {
    if (typeof value.$ref === 'string') {
      into.add(value.$ref);
    }
    for (const child of Object.values(value)) {
      references(child, into);
    }
  }
  return into;
}

function sorted(entries) {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}
