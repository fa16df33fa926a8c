import { i as messageOf, r as UserError } from "./errors.js";
import { t as nearest } from "./nearest.js";
import { r as object } from "./schema.js";
import { t as checker } from "./validate.js";
import { t as existsIn } from "./input.js";
import { a as parseGivenBudget } from "./budget.js";
import { r as parseDuration, t as DURATION_PATTERN } from "./duration.js";
// src/config/kinds.ts
const kinds = {
	string: {
		schema: ({ pattern }) => ({
			type: "string",
			minLength: 1,
			...pattern !== void 0 && { pattern }
		}),
		decode: asWritten,
		expected: ({ expected = "a text" }) => expected,
		convert: (text, { check }) => {
			check?.(text);
			return text;
		}
	},
	integer: {
		schema: ({ minimum, maximum }) => ({
			type: "integer",
			minimum,
			maximum
		}),
		decode: (text) => /^[+-]?\d{1,15}$/.test(text) ? Number(text) : text,
		expected: ({ minimum, maximum }) => `a whole number from ${minimum} to ${maximum}`
	},
	boolean: {
		schema: () => ({ type: "boolean" }),
		decode: (text) => YAML_BOOLEANS.get(text) ?? text,
		expected: () => "true or false"
	},
	choice: {
		schema: ({ values }) => ({ enum: values }),
		decode: asWritten,
		expected: ({ values }) => oneOfWords(values)
	},
	list: {
		schema: ({ values }) => ({
			type: "array",
			items: values === void 0 ? { type: "string" } : { enum: values }
		}),
		decode: splitList,
		expected: ({ values = [] }) => oneOfWords(values)
	},
	duration: {
		schema: () => ({
			type: "string",
			pattern: DURATION_PATTERN
		}),
		decode: asWritten,
		expected: () => "a duration such as 90s, 10m or 1h30m",
		convert: parseDuration
	},
	budget: {
		schema: () => ({
			type: "string",
			minLength: 1
		}),
		decode: asWritten,
		expected: () => "a budget such as critical=0,high=3, or ratchet",
		convert: parseGivenBudget
	}
};
const YAML_BOOLEANS = new Map([
	["true", true],
	["True", true],
	["TRUE", true],
	["false", false],
	["False", false],
	["FALSE", false]
]);
function kindOf(spec) {
	return kinds[spec.type];
}
function asWritten(text) {
	return text;
}
function splitList(text) {
	return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "");
}
function oneOfWords(values) {
	const [last = "", ...others] = values.toReversed();
	return others.length === 0 ? last : `one of ${others.toReversed().join(", ")} or ${last}`;
}
function schemaOf(spec) {
	return {
		...kindOf(spec).schema(spec),
		description: spec.description
	};
}
function decode(spec, text) {
	return kindOf(spec).decode(text);
}
function complaint(spec, text) {
	const known = "values" in spec ? spec.values ?? [] : [];
	const suggestion = nearest(text, known);
	const hint = suggestion === void 0 ? "." : `; did you mean ${suggestion}?`;
	return `${shown(spec, text)} is not ${kindOf(spec).expected(spec)}${hint}`;
}
const SHOWN_CHARACTERS = 80;
function shown({ secret = false }, text) {
	const short = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
	return secret ? "the value" : JSON.stringify(short);
}
function convert(spec, value) {
	const kind = kindOf(spec);
	if (kind.convert === void 0 || typeof value !== "string") return { value };
	try {
		const converted = kind.convert(value, spec);
		return converted === void 0 ? { mistake: complaint(spec, value) } : { value: converted };
	} catch (error) {
		return { mistake: messageOf(error) };
	}
}
// src/config/read.ts
function readInputs(specs, raw, surface) {
	const call = (name) => surface === "cli" ? `--${name}` : name;
	const usable = Object.entries(specs).filter(([, spec]) => existsIn(surface, spec));
	const given = usable.flatMap(([name, spec]) => givenInput(name, spec, raw));
	const wrong = misfits(given);
	const read = given.map((input) => ({
		...input,
		...finish(input, wrong.get(input.name) ?? [])
	}));
	const right = read.flatMap(({ name, mistakes, value }) => mistakes.length === 0 ? [[name, value]] : []);
	return {
		mistakes: [
			...usable.flatMap(([name, spec]) => renamed(name, spec, raw, call)),
			...read.flatMap(({ name, mistakes }) => mistakes.map((mistake) => `${call(name)}: ${mistake}`)),
			...contradictions(new Set(given.map(({ name }) => name)), call)
		],
		inputs: Object.fromEntries([...defaultsOf(specs), ...right])
	};
}
function givenInput(name, spec, raw) {
	const text = raw.get(name)?.trim() ?? "";
	return text === "" ? [] : [{
		name,
		spec,
		text,
		value: decode(spec, text)
	}];
}
function misfits(given) {
	const schema = object(Object.fromEntries(given.map(({ name, spec }) => [name, schemaOf(spec)])), []);
	const checked = checker(schema)(Object.fromEntries(given.map(({ name, value }) => [name, value])));
	const texts = new Map();
	for (const { path } of checked.ok ? [] : checked.mismatches) {
		const [, name = "", index] = path.split("/");
		const input = given.find((one) => one.name === name);
		const text = index !== void 0 && Array.isArray(input?.value) ? String(input.value[Number(index)]) : input?.text;
		texts.set(name, [...new Set([...texts.get(name) ?? [], text ?? ""])]);
	}
	return texts;
}
function finish({ name, spec, value }, wrong) {
	if (wrong.length > 0) return { mistakes: wrong.map((text) => complaint(spec, text)) };
	const converted = convert(spec, value);
	return "mistake" in converted ? { mistakes: [withoutName(name, converted.mistake)] } : {
		mistakes: [],
		value: converted.value
	};
}
function withoutName(name, mistake) {
	return mistake.startsWith(name) ? mistake.slice(name.length).replace(/^:? /, "") : mistake;
}
function defaultsOf(specs) {
	return Object.entries(specs).flatMap(([name, spec]) => spec.default === void 0 ? [] : [[name, finish({
		name,
		spec,
		text: spec.default,
		value: decode(spec, spec.default)
	}, []).value]]);
}
function renamed(name, spec, raw, call) {
	return (spec.renamed ?? []).filter((old) => (raw.get(old) ?? "") !== "").map((old) => `${call(old)}: it is called ${call(name)} now; rename it.`);
}
function contradictions(given, call) {
	return given.has("fail-on") && given.has("budget") ? [`${call("fail-on")} and ${call("budget")} are both given, and both say what fails; leave one of them out.`] : [];
}
function inputsOrThrow({ mistakes, inputs }) {
	if (mistakes.length === 0) return inputs;
	throw new UserError(mistakes.length === 1 ? mistakes.join("") : `${mistakes.length} mistakes in the inputs:\n- ${mistakes.join("\n- ")}`);
}
function unknownInputs(specs, names) {
	const known = Object.entries(specs).flatMap(([name, spec]) => existsIn("action", spec) ? [name] : []);
	const all = new Set([...known, ...Object.values(specs).flatMap(({ renamed: before = [] }) => before)]);
	return [...names].filter((name) => !all.has(name)).map((name) => {
		const suggestion = nearest(name, known);
		return `There is no input ${name}${suggestion === void 0 ? "." : `; did you mean ${suggestion}?`}`;
	});
}
export { readInputs as n, unknownInputs as r, inputsOrThrow as t };
