// Checks that ajv compiles when dist is made.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';

// What ajv writes asks for its own parts by `require`, as these two do.
const require = createRequire(import.meta.url);
const { Ajv } = require('ajv');
const { default: standaloneCode } = require('ajv/dist/standalone');

const CHECK = 'src/domain/report-check.ts';
const SOURCES = ['src/domain/report.ts', 'src/domain/validate.ts', 'src/domain/definitions.ts'];

/** A plugin that puts what ajv writes for the schema of reports (https://ajv.js.org/standalone.html) in the place of the module that compiles it when it is first asked. */
export function compiledChecks() {
  const check = resolve(CHECK);
  return { name: 'compiled-checks', load: (id) => (id === check ? compiled() : null) };
}

async function compiled() {
  const { reportSchema, withDefinitions, compiling } = await sources();
  const ajv = new Ajv({ ...compiling, allErrors: false, code: { source: true, esm: true } });
  ajv.addSchema(withDefinitions(reportSchema), 'report');
  const code = standaloneCode(ajv, { fits: 'report' }).replace('export const fits', 'const fits');
  const imports = "import { checkedBy } from './checked.ts';";
  return {
    code: `${imports}\n${code}\nexport const checkReport = (value) => checkedBy(fits, value);`,
    moduleType: 'js',
  };
}

const isEntry = (id) => id === 'entry';

/** What the sources check reports with. */
async function sources() {
  const entry = SOURCES.map((file) => `export * from ${JSON.stringify(resolve(file))};`).join('\n');
  const plugin = {
    name: 'entry',
    resolveId: (id) => (isEntry(id) ? id : null),
    load: (id) => (isEntry(id) ? entry : null),
  };
  const bundle = await rolldown({ input: 'entry', platform: 'node', plugins: [plugin] });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
