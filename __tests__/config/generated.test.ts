import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { GATES } from '../../src/config/gates.ts';
import { existsIn } from '../../src/config/input.ts';
import { readInputs } from '../../src/config/read.ts';
import { inputsJsonSchema, reportJsonSchema } from '../../src/config/schema.ts';
import { VERSION } from '../../src/version.ts';
import { generatedFiles } from '../../scripts/generate/files.ts';

const root = process.cwd();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const files = generatedFiles(root, () => undefined);

describe('the generated files', () => {
  it.each(files.map(({ path, text }) => [path, text]))(
    '%s is as the sources say: run npm run generate',
    (path, text) => {
      expect(read(path)).toBe(text);
    },
  );

  it('have the tables of the README among them', () => {
    expect(files.map(({ path }) => path)).toContain('README.md');
  });
});

describe('the published schemas', () => {
  it.each([reportJsonSchema(), ...GATES.map(inputsJsonSchema)].map((schema) => ({ schema })))(
    '$schema.$id is a schema of draft 2020-12',
    ({ schema }) => {
      expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true);
    },
  );
});

describe.each(GATES)('$name', ({ inputs, examples }) => {
  it('has defaults that are right themselves', () => {
    for (const surface of ['action', 'cli'] as const) {
      const defaults = Object.entries(inputs).flatMap(([name, spec]) =>
        spec.default !== undefined && existsIn(surface, spec) ? [[name, spec.default] as const] : [],
      );

      expect(readInputs(inputs, new Map(defaults), surface).mistakes).toEqual([]);
    }
  });

  it('has examples that only use flags there are', () => {
    const flags = examples.flatMap(({ command }) => [...command.matchAll(/--(?<name>[a-z-]+)/g)]);

    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(flags.map(({ groups }) => groups?.['name'])));
  });
});

describe('the version', () => {
  it('is that of the package', () => {
    expect(JSON.parse(read('package.json'))).toMatchObject({ version: VERSION });
  });
});
