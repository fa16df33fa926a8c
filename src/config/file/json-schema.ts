import { policyFileSchema } from '../../domain/policy.ts';
import type { Schema } from '../../domain/schema.ts';
import { BUDGET_KEYS } from '../../policy/budget.ts';
import type { GateSpec } from '../gate-spec.ts';
import type { InputSpec, InputSpecs } from '../input.ts';
import { decode, schemaOf } from '../kinds.ts';
import type { WRITTEN_GAP_KEYS } from './accepted-gaps.ts';
import { inFile } from './by-schema.ts';
import { ABOUT_EXCEPTIONS, exceptionsSchema } from './exceptions-schema.ts';
import { inputsInFile, isSecret, policyInputs } from './inputs-in-file.ts';
import { map, oneOrMore, type Json } from './json.ts';
import { policyParts } from './policy.ts';
import { writtenAs } from './written.ts';

/** The published schema of `.github/gatehouse.yml`, for editors: what they offer and explain while somebody writes. */
export function configJsonSchema(gates: readonly GateSpec[]): Json {
  const named = [...policyParts(gates)].map(
    ([name, part]) => [name, asWritten(policyFileSchema.properties[part])] as const,
  );
  const parts = Object.fromEntries(named);
  const shared = sharedInputs(gates);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:gatehouse:schema:config:1',
    title: 'Gatehouse: .github/gatehouse.yml',
    $defs: definitions(gates),
    ...map(
      {
        version: { const: 1, description: 'The version of this format.' },
        policy: {
          ...map({ ...inputs(policyInputs(gates), shared), ...parts }),
          description: 'What findings are judged by, in every gate. Steps of workflows may ask for more, not for less.',
        },
        exceptions: exceptionsSchema(),
        'exception-files': {
          ...oneOrMore({ type: 'string' }),
          description:
            'Files of this repository with more exceptions: lists like this one, VEX, and ignore files of scanners.',
        },
        gates: {
          ...map(Object.fromEntries(gates.map((gate) => [gate.name, runs(gate)]))),
          description:
            'The gates that the root action and "gatehouse run" run, and what each step of that gate begins with.',
        },
      },
      ['version'],
    ),
  };
}

function runs({ name, description }: GateSpec): Json {
  const run = { $ref: `#/$defs/${name}` };
  return { anyOf: [run, { type: 'array', minItems: 1, items: run }, { type: 'null' }], description };
}

/** The inputs that several gates have are written once: editors load this whenever somebody opens the file. */
function definitions(gates: readonly GateSpec[]): Json {
  const shared = sharedInputs(gates);
  return {
    ...Object.fromEntries([...shared].map(([name, schema]) => [`input-${name}`, schema])),
    ...Object.fromEntries(gates.map((gate) => [gate.name, map(inputs(inputsInFile(gate), shared))])),
  };
}

function sharedInputs(gates: readonly GateSpec[]): ReadonlyMap<string, Json> {
  const known = new Map<string, Json>();
  for (const [name, spec] of gates.flatMap((gate) => Object.entries(inputsInFile(gate)))) {
    if (!isSecret(spec) && !known.has(name)) {
      known.set(name, inputSchema(name, spec));
    }
  }
  return known;
}

function inputs(specs: InputSpecs, shared: ReadonlyMap<string, Json>): Json {
  const shown = Object.entries(specs).filter(([, spec]) => !isSecret(spec));
  return Object.fromEntries(
    shown.map(([name, spec]) => {
      const schema = inputSchema(name, spec);
      const isShared = JSON.stringify(schema) === JSON.stringify(shared.get(name));
      return [name, isShared ? { $ref: `#/$defs/input-${name}` } : schema];
    }),
  );
}

/** Everything that the reader takes: the text of the input, and the shapes of YAML that stand for it. */
function inputSchema(name: string, spec: InputSpec): Json {
  const { description, ...plain } = { ...schemaOf(spec) } as Json;
  const facts = {
    description,
    ...(spec.default !== undefined && { default: decode(spec, spec.default) }),
    ...(spec.examples !== undefined && { examples: spec.examples }),
  };
  const ways = [...shapes(name, spec), plain];
  return ways.length === 1 ? { ...plain, ...facts } : { anyOf: ways, ...facts };
}

const TEXT = { type: ['string', 'number'] } as const;

function shapes(name: string, spec: InputSpec): readonly Json[] {
  const written = writtenAs(name);
  return [
    ...(spec.type === 'budget' ? [budgetMap()] : []),
    ...(spec.type === 'list' ? [{ type: 'string' }] : []),
    ...(spec.type === 'string' ? [{ type: 'number' }] : []),
    ...(written === 'items' ? [{ type: 'array', items: { type: 'string' } }] : []),
    ...(written === 'pairs' ? [{ type: 'object', additionalProperties: oneOrMore(TEXT) }] : []),
    ...(written === 'accepted-gaps'
      ? [acceptedGap(), { type: 'array', items: { anyOf: [{ type: 'string' }, acceptedGap()] } }]
      : []),
    ...(written === 'target-budgets'
      ? [{ type: 'object', additionalProperties: { anyOf: [budgetMap(), { type: 'string' }] } }]
      : []),
  ];
}

function acceptedGap(): Json {
  const { reason, owner, expires } = ABOUT_EXCEPTIONS;
  const gap = { type: 'string', minLength: 1, description: 'Glob over what may stay unscanned for a while.' };
  const about: Readonly<Record<(typeof WRITTEN_GAP_KEYS)[number], Json>> = { gap, reason, owner, expires };
  return map(about, ['gap', 'reason', 'expires']);
}

function budgetMap(): Json {
  return {
    ...map(Object.fromEntries(BUDGET_KEYS.map((key) => [key, { type: 'integer', minimum: 0 }]))),
    minProperties: 1,
  };
}

/** A schema of the domain with the names that people write. */
export function asWritten(schema: Schema): Json {
  if ('properties' in schema) {
    const named = Object.entries(schema.properties).map(
      ([name, property]) => [inFile(name), asWritten(property)] as const,
    );
    return { ...schema, properties: Object.fromEntries(named), required: schema.required.map(inFile) };
  }
  if ('items' in schema) {
    const { description } = schema;
    return { ...oneOrMore(asWritten(schema.items)), ...(description !== undefined && { description }) };
  }
  return { ...schema };
}
