// Checks that ajv compiles when dist is made: it then need not be loaded, nor a schema compiled, before anything is done.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

// What ajv writes asks for its own parts by `require`, as these two do.
const require = createRequire(import.meta.url);
const { Ajv } = require('ajv');
const { default: standaloneCode } = require('ajv/dist/standalone');

/** The modules of the sources that are replaced, and what by. */
const MODULES = new Map([
  ['src/domain/report-check.ts', reportChecks],
  ['src/config/value-check.ts', valueCheck],
]);
const PARTS = {
  domain: ['definitions', 'finding', 'report', 'validate'],
  config: ['gates', 'hook', 'kinds', 'pipeline', 'replay', 'run'],
};

/** A plugin that puts what ajv writes for a schema (https://ajv.js.org/standalone.html) in the place of the modules that compile it when they are asked. */
export function compiledChecks() {
  const modules = new Map([...MODULES].map(([path, make]) => [resolve(path), make]));
  return {
    name: 'compiled-checks',
    load: async (id) => {
      const make = modules.get(id);
      return make === undefined ? null : { code: make(await sources()), moduleType: 'js' };
    },
  };
}

function reportChecks(parts) {
  const { reportSchema, findingSchema } = parts;
  return `import { checkedBy } from './checked.ts';
${validators({ reportFits: reportSchema, findingFits: findingSchema }, false, parts)}
export const checkReport = (value) => checkedBy(reportFits, value);
export const checkFinding = (value) => checkedBy(findingFits, value);`;
}

/** Many inputs have the same schema, which is the key of its check. */
function valueCheck(parts) {
  const { GATES, runAllGates, pipeline, hook, replay, explain, valueSchemaOf } = parts;
  const specs = [...GATES, runAllGates, pipeline, hook, replay, explain];
  const all = specs.flatMap(({ inputs }) => Object.values(inputs).map(valueSchemaOf));
  const keys = [...new Set(all.map((schema) => JSON.stringify(schema)))];
  const named = keys.map((key, index) => [`value${index}`, JSON.parse(key)]);
  const checks = keys.map((key, index) => `[${JSON.stringify(key)}, value${index}]`);
  return `import { checkedBy } from '../domain/checked.ts';
${validators(Object.fromEntries(named), true, parts)}
const checks = new Map([${checks.join(',\n')}]);
export function checkValue(schema, value) {
  const fits = checks.get(JSON.stringify(schema));
  if (fits === undefined) throw new Error('there is an input that scripts/compiled-checks.mjs does not know');
  return checkedBy(fits, value);
}`;
}

/** The code of a function for each schema, under its name. */
function validators(schemas, allErrors, { compiling, withDefinitions }) {
  const ajv = new Ajv({ ...compiling, allErrors, code: { source: true, esm: true } });
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema(withDefinitions(schema), name);
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
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
