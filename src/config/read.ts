import { UserError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import { checkValue } from './value-check.ts';
import { existsIn, type Inputs, type InputSpec, type InputSpecs } from './input.ts';
import { complaint, convert, decode, valueSchemaOf } from './kinds.ts';

/** The texts of inputs by their public names; an empty text is an absent input. */
export type RawInputs = ReadonlyMap<string, string>;

export interface Reading<S> {
  /** One sentence each; when there is any, `inputs` holds the default where a value is wrong. */
  readonly mistakes: readonly string[];
  readonly inputs: Inputs<S>;
}

type Surface = 'action' | 'cli';

/** Reads all inputs at once and reports every mistake in them. `surface` decides which exist and how they are called. */
export function readInputs<const S extends InputSpecs>(specs: S, raw: RawInputs, surface: Surface): Reading<S> {
  const call = (name: string): string => (surface === 'cli' ? `--${name}` : name);
  const usable = Object.entries(specs).filter(([, spec]) => existsIn(surface, spec));
  const given = usable.flatMap(([name, spec]) => givenInput(name, spec, raw));
  const read = given.map((input) => ({ ...input, ...finish(input, misfits(input)) }));
  const right = read.flatMap(({ name, mistakes, value }) => (mistakes.length === 0 ? [[name, value] as const] : []));
  return {
    mistakes: [
      ...usable.flatMap(([name, spec]) => renamed(name, spec, raw, call)),
      ...read.flatMap(({ name, mistakes }) => mistakes.map((mistake) => `${call(name)}: ${mistake}`)),
      ...contradictions(new Set(given.map(({ name }) => name)), call),
    ],
    inputs: Object.fromEntries([...defaultsOf(specs), ...right]) as Inputs<S>,
  };
}

interface Given {
  readonly name: string;
  readonly spec: InputSpec;
  readonly text: string;
  /** The decoded text, to be checked. */
  readonly value: unknown;
}

function givenInput(name: string, spec: InputSpec, raw: RawInputs): readonly Given[] {
  const text = raw.get(name)?.trim() ?? '';
  return text === '' ? [] : [{ name, spec, text, value: decode(spec, text) }];
}

/** The texts that do not fit the schema of their input: of a list its items. */
function misfits({ spec, text, value }: Given): readonly string[] {
  const checked = checkValue(valueSchemaOf(spec), value);
  const wrong = (checked.ok ? [] : checked.mismatches).map(({ path }) => {
    const [, index] = path.split('/');
    return index !== undefined && Array.isArray(value) ? String(value[Number(index)]) : text;
  });
  return [...new Set(wrong)];
}

interface Finished {
  readonly mistakes: readonly string[];
  readonly value?: unknown;
}

function finish({ name, spec, value }: Given, wrong: readonly string[]): Finished {
  if (wrong.length > 0) {
    return { mistakes: wrong.map((text) => complaint(spec, text)) };
  }
  const converted = convert(spec, value);
  return 'mistake' in converted
    ? { mistakes: [withoutName(name, converted.mistake)] }
    : { mistakes: [], value: converted.value };
}

function withoutName(name: string, mistake: string): string {
  return mistake.startsWith(name) ? mistake.slice(name.length).replace(/^:? /, '') : mistake;
}

function defaultsOf(specs: InputSpecs): readonly (readonly [string, unknown])[] {
  return Object.entries(specs).flatMap(([name, spec]) =>
    spec.default === undefined
      ? []
      : [[name, finish({ name, spec, text: spec.default, value: decode(spec, spec.default) }, []).value] as const],
  );
}

function renamed(name: string, spec: InputSpec, raw: RawInputs, call: (name: string) => string): readonly string[] {
  const used = (spec.renamed ?? []).filter((old) => (raw.get(old) ?? '') !== '');
  return used.map((old) => `${call(old)}: it is called ${call(name)} now; rename it.`);
}

function contradictions(given: ReadonlySet<string>, call: (name: string) => string): readonly string[] {
  return given.has('fail-on') && given.has('budget')
    ? [`${call('fail-on')} and ${call('budget')} are both given, and both say what fails; leave one of them out.`]
    : [];
}

/** Throws one `UserError` for all mistakes, or gives the inputs. */
export function inputsOrThrow<S>({ mistakes, inputs }: Reading<S>): Inputs<S> {
  if (mistakes.length === 0) {
    return inputs;
  }
  throw new UserError(
    mistakes.length === 1
      ? mistakes.join('')
      : `${mistakes.length} mistakes in the inputs:\n- ${mistakes.join('\n- ')}`,
  );
}

/** The names among `names` that no input has: a sentence each, with the nearest name that there is. */
export function unknownInputs(specs: InputSpecs, names: Iterable<string>): readonly string[] {
  const known = Object.entries(specs).flatMap(([name, spec]) => (existsIn('action', spec) ? [name] : []));
  const all = new Set([...known, ...Object.values(specs).flatMap(({ renamed: before = [] }) => before)]);
  return [...names]
    .filter((name) => !all.has(name))
    .map((name) => {
      const suggestion = nearest(name, known);
      return `There is no input ${name}${suggestion === undefined ? '.' : `; did you mean ${suggestion}?`}`;
    });
}
