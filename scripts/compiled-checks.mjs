// Checks that ajv compiles when dist is made: it then need not be loaded, nor a schema compiled, before anything is done.
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

// What ajv writes asks for its own parts by `require`, as these two do.
const require = createRequire(import.meta.url);
const { Ajv } = require('ajv');
const { default: standaloneCode } = require('ajv/dist/standalone');

/** The modules of the sources that are replaced, and what by. */
const MODULES = new Map([
  ['src/domain/report-check.ts', reportChecks],
  ['src/config/value-check.ts', valueCheck],
  ['src/scanners/compiled-schemas.ts', reportForms],
]);
const PARTS = {
  domain: ['definitions', 'finding', 'report', 'validate'],
  config: ['gates', 'hook', 'kinds', 'pipeline', 'replay', 'run'],
  scanners: ['forms'],
};

/** A plugin that puts what ajv writes for a schema (https://ajv.js.org/standalone.html) in the place of the modules that compile it when they are asked. */
export function compiledChecks() {
  const modules = new Map([...MODULES].map(([path, make]) => [resolve(path), make]));
  let loading;
  const parts = () => (loading ??= sources());
  return {
    name: 'compiled-checks',
    load: async (id) => {
      const make = modules.get(id);
      return make === undefined ? null : { code: make(await parts()), moduleType: 'js' };
    },
  };
}

function reportChecks(parts) {
  const { reportSchema, findingSchema } = parts;
  return `import { checkedBy } from './checked.ts';
${validators({ reportFits: reportSchema, findingFits: findingSchema }, parts.compiling, parts)}
export const checkReport = (value) => checkedBy(reportFits, value);
export const checkFinding = (value) => checkedBy(findingFits, value);`;
}

/** Many inputs have the same schema, which is the key of its check. */
function valueCheck(parts) {
  const { GATES, runAllGates, pipeline, hook, replay, explain, valueSchemaOf } = parts;
  const specs = [...GATES, runAllGates, pipeline, hook, replay, explain];
  const all = specs.flatMap(({ inputs }) => Object.values(inputs).map(valueSchemaOf));
  return `import { checkedBy } from '../domain/checked.ts';
${checksByText(all, { ...parts.compiling, allErrors: true }, parts)}
export function checkValue(schema, value) {
  const fits = checks.get(JSON.stringify(schema));
  if (fits === undefined) throw new Error('there is an input that scripts/compiled-checks.mjs does not know');
  return checkedBy(fits, value);
}`;
}

/** A form may be made anew for each run: its schema is told by its text. */
function reportForms({ ALL_FORMS, compiling }) {
  const all = [...ALL_FORMS].map(({ schema }) => schema);
  return `${checksByText(all, { ...compiling, strict: false }, { withDefinitions: (schema) => schema })}
export const compiledBefore = (schema) => checks.get(JSON.stringify(schema));`;
}

/** `checks`: the function for each schema, by the text of the schema. */
function checksByText(schemas, options, parts) {
  const texts = [...new Set(schemas.map((schema) => JSON.stringify(schema)))];
  const named = texts.map((text, index) => [`fits${index}`, JSON.parse(text)]);
  const checks = texts.map((text, index) => `[${JSON.stringify(text)}, fits${index}]`);
  return `${validators(Object.fromEntries(named), options, parts)}
const checks = new Map([${checks.join(',\n')}]);`;
}

/** The code of a function for each schema, under its name. */
function validators(schemas, options, { withDefinitions }) {
  const ajv = new Ajv({ ...options, code: { source: true, esm: true } });
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema(withDefinitions(schema, 1), name);
  }
  const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]));
  return standaloneCode(ajv, names).replaceAll('export const ', 'const ');
}

/** The schemas, and how the sources compile them. */
async function sources() {
  const files = Object.entries(PARTS).flatMap(([room, names]) => names.map((name) => `src/${room}/${name}.ts`));
  const entry = files.map((file) => `export * from ${JSON.stringify(resolve(file))};`).join('\n');
  const plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? entry : null),
  };
  const bundle = await rolldown({ input: 'entry', platform: 'node', plugins: [plugin] });
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-schemas-'));
  try {
    const names = { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' };
    const { output } = await bundle.write({ dir: folder, format: 'esm', ...names });
    await bundle.close();
    return await import(pathToFileURL(join(folder, output[0].fileName)).href);
  } finally {
    await rm(folder, { recursive: true, maxRetries: 3 });
  }
}
