import { Ajv } from 'ajv';
import { assert, constantFrom, dictionary, jsonValue, property } from 'fast-check';
import { withDefinitions } from '../../src/domain/definitions.ts';
import { reportSchema } from '../../src/domain/report.ts';
import { array, count, object, text, type Schema } from '../../src/domain/schema.ts';

const budget = object({ critical: count(), high: count() }, ['critical']);
const policy = object({ budget, new: object({ budget }, []) }, ['budget']);
const twice = object({ policy, others: array(policy), notes: { type: 'object', additionalProperties: text() } }, []);

const plain = (schema: Schema) => new Ajv().compile(schema);
const compact = (schema: Schema) => new Ajv({ inlineRefs: false }).compile(withDefinitions(schema));

describe('a schema with definitions', () => {
  it('has one definition of each object that is used more than once', () => {
    const { $defs = {} } = withDefinitions(twice) as { readonly $defs?: object };

    expect(Object.keys($defs)).toHaveLength(2);
  });

  it.each<[string, unknown]>([
    ['a value that fits', { policy: { budget: { critical: 0 }, new: {} }, others: [], notes: { a: 'b' } }],
    ['a mistake in what is shared', { others: [{ budget: { critical: -1 } }] }],
    ['something missing in what is shared', { policy: { budget: {} } }],
    ['a name that there is not', { policy: { budget: { critical: 0, low: 1 } } }],
    ['another type', { notes: { a: 1 } }],
  ])('says of %s what the schema says', (_, value) => {
    const [one, other] = [plain(twice), compact(twice)];

    expect(other(value)).toBe(one(value));
    expect(other.errors?.map(({ instancePath, message }) => [instancePath, message])).toEqual(
      one.errors?.map(({ instancePath, message }) => [instancePath, message]),
    );
  });

  it('says of any value what the schema of reports says', () => {
    const [one, other] = [plain(reportSchema), compact(reportSchema)];
    const names = constantFrom(...Object.keys(reportSchema.properties));

    assert(
      property(dictionary(names, jsonValue()), (value) => {
        expect(other(value)).toBe(one(value));
        expect(other.errors?.[0]?.instancePath).toBe(one.errors?.[0]?.instancePath);
      }),
      { numRuns: 50 },
    );
  });
});
