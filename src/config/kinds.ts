import { messageOf } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import type { Schema } from '../domain/schema.ts';
import { parseGivenBudget } from '../policy/budget.ts';
import { DURATION_PATTERN, parseDuration } from './duration.ts';
import type { InputSpec } from './input.ts';

/** How the inputs of one type are checked and turned from text into values. */
interface InputKind<S extends InputSpec> {
  /** The schema of the decoded value: what the published schema says, and what ajv checks. */
  schema(spec: S): Schema;
  /** Text to value; text that cannot be decoded is given back, so that the schema refuses it. */
  decode(text: string): unknown;
  /** What would be right, after "is not". */
  expected(spec: S): string;
  /** The last step, from the checked value to what code gets; throws a `UserError`, or gives undefined for a wrong one. */
  convert?(value: string, spec: S): unknown;
}

type Kinds = { readonly [T in InputSpec['type']]: InputKind<Extract<InputSpec, { type: T }>> };

const kinds: Kinds = {
  string: {
    schema: ({ pattern }) => ({ type: 'string', minLength: 1, ...(pattern !== undefined && { pattern }) }),
    decode: asWritten,
    expected: ({ expected = 'a text' }) => expected,
    convert: (text, { check }) => {
      check?.(text);
      return text;
    },
  },
  integer: {
    schema: ({ minimum, maximum }) => ({ type: 'integer', minimum, maximum }),
    decode: (text) => (/^[+-]?\d{1,15}$/.test(text) ? Number(text) : text),
    expected: ({ minimum, maximum }) => `a whole number from ${minimum} to ${maximum}`,
  },
  boolean: {
    schema: () => ({ type: 'boolean' }),
    decode: (text) => YAML_BOOLEANS.get(text) ?? text,
    expected: () => 'true or false',
  },
  choice: {
    schema: ({ values }) => ({ enum: values }),
    decode: asWritten,
    expected: ({ values }) => oneOfWords(values),
  },
  list: {
    schema: ({ values }) => ({ type: 'array', items: values === undefined ? { type: 'string' } : { enum: values } }),
    decode: splitList,
    expected: ({ values = [] }) => oneOfWords(values),
  },
  duration: {
    schema: () => ({ type: 'string', pattern: DURATION_PATTERN }),
    decode: asWritten,
    expected: () => 'a duration such as 90s, 10m or 1h30m',
    convert: parseDuration,
  },
  budget: {
    schema: () => ({ type: 'string', minLength: 1 }),
    decode: asWritten,
    expected: () => 'a budget such as critical=0,high=3, or ratchet',
    convert: parseGivenBudget,
  },
};

// The forms of the YAML 1.2 core schema (10.3.2), as the runner's own toolkit takes them: `yes` and `on` are none.
const YAML_BOOLEANS = new Map([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
]);

function kindOf(spec: InputSpec): InputKind<InputSpec> {
  return kinds[spec.type];
}

function asWritten(text: string): string {
  return text;
}

function splitList(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function oneOfWords(values: readonly string[]): string {
  const [last = '', ...others] = values.toReversed();
  return others.length === 0 ? last : `one of ${others.toReversed().join(', ')} or ${last}`;
}

/** The JSON Schema of an input, with its description and without the parts that only help shows. */
export function schemaOf(spec: InputSpec): Schema {
  return { ...valueSchemaOf(spec), description: spec.description };
}

/** The JSON Schema of the decoded value of an input: few inputs have one that no other has. */
export function valueSchemaOf(spec: InputSpec): Schema {
  return kindOf(spec).schema(spec);
}

export function decode(spec: InputSpec, text: string): unknown {
  return kindOf(spec).decode(text);
}

/** What is wrong with a text, and what would be right: `"hihg" is not one of …; did you mean high?` */
export function complaint(spec: InputSpec, text: string): string {
  const known = 'values' in spec ? (spec.values ?? []) : [];
  const suggestion = nearest(text, known);
  const hint = suggestion === undefined ? '.' : `; did you mean ${suggestion}?`;
  return `${shown(spec, text)} is not ${kindOf(spec).expected(spec)}${hint}`;
}

const SHOWN_CHARACTERS = 80;

function shown({ secret = false }: InputSpec, text: string): string {
  const short = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
  return secret ? 'the value' : JSON.stringify(short);
}

export type Converted = { readonly value: unknown } | { readonly mistake: string };

/** From a value that fits its schema to what code gets. */
export function convert(spec: InputSpec, value: unknown): Converted {
  const kind = kindOf(spec);
  if (kind.convert === undefined || typeof value !== 'string') {
    return { value };
  }
  try {
    const converted = kind.convert(value, spec);
    return converted === undefined ? { mistake: complaint(spec, value) } : { value: converted };
  } catch (error) {
    return { mistake: messageOf(error) };
  }
}
