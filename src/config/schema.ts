import { baselineSchema } from '../domain/baseline.ts';
import { reportSchema } from '../domain/report.ts';
import { object } from '../domain/schema.ts';
import type { GateSpec } from './gate-spec.ts';
import { existsIn } from './input.ts';
import { schemaOf } from './kinds.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** The published schema of a gate's inputs as an action takes them. */
export function inputsJsonSchema({ name, title, description, inputs }: GateSpec): object {
  const properties = Object.entries(inputs).flatMap(([input, spec]) => {
    const fallback = spec.default === undefined ? {} : { default: spec.default };
    return existsIn('action', spec) ? [[input, { ...schemaOf(spec), ...fallback }] as const] : [];
  });
  return {
    $schema: DRAFT,
    $id: `urn:gatehouse:schema:${name}:inputs:1`,
    title: `${title}: inputs`,
    ...object(Object.fromEntries(properties), [], description),
  };
}

/** The published schema of the report. */
export function reportJsonSchema(): object {
  return { $schema: DRAFT, $id: 'urn:gatehouse:schema:report:1', ...reportSchema };
}

/** The published schema of a baseline. */
export function baselineJsonSchema(): object {
  return { $schema: DRAFT, $id: 'urn:gatehouse:schema:baseline:1', ...baselineSchema };
}
