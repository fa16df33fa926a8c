import type { ValidateFunction } from 'ajv';
import type { ReportFormat } from './reading.ts';

type Form = Pick<ReportFormat, 'schema'>;

/** Why a document is not of a form; undefined where it is. */
type Mismatches = (form: Form, skeleton: unknown) => string | undefined;

const checks = new WeakMap<object, ValidateFunction>();

/** What tells why a document is not of one of these forms; loaded when there is a document, which a scanner takes its time to write. */
export async function loadMismatches(forms: readonly Form[]): Promise<Mismatches> {
  const { compiledBefore } = await import('./compiled-schemas.ts');
  for (const { schema } of forms) {
    const check = checks.get(schema) ?? compiledBefore(schema) ?? (await compile(schema));
    checks.set(schema, check);
  }
  return ({ schema }, skeleton) => {
    const check = checks.get(schema);
    if (check === undefined) {
      throw new Error('a document was to be told from a form that nobody has asked for');
    }
    return check(skeleton) ? undefined : mismatch(check);
  };
}

function mismatch({ errors }: ValidateFunction): string {
  const [first] = errors ?? [];
  return `${first?.instancePath === '' ? 'the document' : first?.instancePath} ${first?.message ?? 'is not as expected'}`;
}

// The schemas are ours, and a test checks them against the meta-schema: to do so in every run would double the time that they take.
const options = { strict: false, meta: false, validateSchema: false, code: { optimize: false } } as const;

async function compile(schema: object): Promise<ValidateFunction> {
  const { Ajv } = await import('ajv');
  return new Ajv(options).compile(schema);
}
