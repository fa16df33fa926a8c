import { BUILD_NOTES } from "./common.js";
import { execForm, withoutFlags } from "./dockerfile.js";
// src/gates/images/dockerfile-variables.ts
const VARIABLE = /\$(?:\{[^{}]*\}|\w+)/;
function fills(pattern, text) {
	const [first = "", ...others] = pattern.split(VARIABLE);
	const last = others.pop();
	if (last === void 0) return text === first;
	if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
	const end = text.length - last.length;
	let from = first.length;
	for (const part of others) {
		const at = text.indexOf(part, from);
		if (at < 0 || at + part.length > end) return false;
		from = at + part.length;
	}
	return true;
}
function hasVariable(pattern) {
	return VARIABLE.test(pattern);
}
// src/gates/images/dockerfile-history.ts
const LAYERED = new Set([
	"RUN",
	"COPY",
	"ADD"
]);
function makesLayer({ keyword }) {
	return LAYERED.has(keyword);
}
function isStepOf(createdBy, instruction) {
	const step = plain(createdBy).replace(/ # buildkit$/, "");
	const nop = step.indexOf("#(nop) ");
	const written = nop >= 0 && isShell(step.slice(0, nop).trim()) ? step.slice(nop + 7).trim() : step;
	switch (instruction.keyword) {
		case "RUN": return nop < 0 && isRun(step.replace(/^RUN /, ""), instruction);
		case "COPY":
		case "ADD": return isCopy(written, instruction);
		case "WORKDIR": return isWorkdir(written, instruction);
		default: return false;
	}
}
function isRun(step, instruction) {
	const exec = execForm(instruction.text);
	const command = exec === void 0 ? void 0 : plain(exec.join(" "));
	return command !== void 0 && afterArguments(step) === command || shellCommands(instruction).some((shell) => step === shell || isInShell(step, shell));
}
function shellCommands({ text, heredocs }) {
	const command = withoutFlags(text);
	const [first] = heredocs;
	if (first === void 0) return [command, text].map(plain).filter((words) => words !== "");
	const isAlone = /^\d*<<-?[^\s<]+$/.test(command);
	const script = first.content.startsWith("#!") ? `/dev/pipes/${first.name}` : first.content;
	const full = [command, ...heredocs.flatMap(({ content, name }) => [content, name])].join("\n");
	const unended = [command, ...heredocs.map(({ content }) => content)].join("\n");
	return [
		...isAlone ? [script] : [],
		full,
		unended
	].map(plain).filter((words) => words !== "");
}
function isInShell(step, command) {
	if (!step.endsWith(` ${command}`)) return false;
	const before = step.slice(0, -command.length).trimEnd();
	return isShell(before) || /^\|\d+ /.test(before) && isShell(lastShell(before));
}
const LONGEST_SHELL = 200;
const SHELL = /(?:^|\s)(?<shell>\S*(?:sh|shell|cmd)(?:\.exe)?(?: -o \w+| [-/]\w+)*? (?:-\w*c|\/c|-command))$/i;
function lastShell(text) {
	return SHELL.exec(text.slice(-200))?.groups?.["shell"] ?? "";
}
function isShell(text) {
	return text !== "" && text.length <= LONGEST_SHELL && lastShell(text) === text;
}
function afterArguments(step) {
	return step.replace(/^\|\d+(?: \w+=\S*)+ /, "");
}
function isCopy(step, { keyword, text, heredocs }) {
	if (!step.startsWith(`${keyword} `)) return false;
	const written = step.slice(keyword.length + 1);
	const words = execForm(text) ?? withoutFlags(text).split(/\s+/);
	const destination = words.at(-1) ?? "";
	const hashed = /^(?:--chown=\S*?)?(?:file|dir|multi):[0-9a-f]{64} in (?<into>.+)$/.exec(written)?.groups?.["into"];
	if (hashed !== void 0) return fills(destination, hashed);
	const names = new Set(heredocs.map(({ name }) => name));
	const sources = words.slice(0, -1).map((word) => ({
		word,
		name: word.replace(/^\d*<<-?/, "").replaceAll(/["']/g, "")
	}));
	const files = sources.filter(({ name }) => !names.has(name)).map(({ word }) => word);
	const documents = sources.filter(({ name }) => names.has(name)).map(({ name }) => `<<${name}`);
	return fills(plain([
		...files,
		...documents,
		destination
	].join(" ")), withoutFlags(written));
}
function isWorkdir(step, { text }) {
	const { path } = /^WORKDIR (?<path>.+)$/i.exec(step)?.groups ?? {};
	const written = plain(text).replace(/^["']|["']$/g, "");
	const parts = written.split("/").filter((part) => part !== "" && part !== ".");
	const start = written.startsWith("/") ? "/" : written.startsWith("$") ? "" : "${PWD}/";
	return path !== void 0 && fills(`${start}${parts.join("/")}`, path);
}
function plain(text) {
	return text.replaceAll(/\s+/g, " ").trim();
}
// src/gates/images/dockerfile-stages.ts
function recipeOf(instructions) {
	const stages = stagesOf(instructions);
	const last = stages.at(-1);
	return last === void 0 ? void 0 : recipe(last, stages.slice(0, -1));
}
function recipe(stage, before) {
	const { from, base, instructions } = stage;
	const at = before.findLastIndex(({ name }) => name === base.toLowerCase());
	const parent = before[at];
	if (parent === void 0) return {
		from,
		isScratch: base === "scratch",
		instructions
	};
	const below = recipe(parent, before.slice(0, at));
	return {
		...below,
		instructions: [...below.instructions, ...instructions]
	};
}
function stagesOf(instructions) {
	const stages = [];
	for (const instruction of instructions) if (instruction.keyword === "FROM") {
		const [base = "", as = "", name] = withoutFlags(instruction.text).split(/\s+/);
		const isNamed = as.toLowerCase() === "as" && name !== void 0;
		stages.push({
			from: instruction,
			base,
			name: isNamed ? name.toLowerCase() : void 0,
			instructions: []
		});
	} else stages.at(-1)?.instructions.push(instruction);
	return stages;
}
// src/gates/images/dockerfile-fit.ts
function layerPlaces(layers, dockerfiles) {
	const [best, second] = dockerfiles.flatMap((dockerfile) => fitOf(layers, dockerfile) ?? []).toSorted((a, b) => explained(b) - explained(a));
	return best === void 0 || second !== void 0 && explained(second) === explained(best) ? void 0 : placesOf(layers, best);
}
function explained({ steps }) {
	return steps.filter((step) => step !== void 0).length;
}
function fitOf(layers, dockerfile) {
	const recipe = recipeOf(dockerfile.instructions);
	if (recipe === void 0) return;
	const steps = layers.map(() => void 0);
	let top = layers.length - 1;
	for (const instruction of recipe.instructions.toReversed()) {
		const createdBy = layers[top]?.createdBy;
		if (createdBy !== void 0 && isStepOf(createdBy, instruction)) {
			steps[top] = instruction;
			top -= 1;
		} else if (makesLayer(instruction)) return;
	}
	const isWhole = top >= 0 ? !recipe.isScratch : recipe.isScratch || hasVariable(recipe.from.text);
	const isProven = dockerfile.isNamed || steps.some((step) => step !== void 0 && isTelling(step));
	return isWhole && isProven ? {
		dockerfile,
		recipe,
		steps
	} : void 0;
}
const TELLING_CHARACTERS = 4;
function isTelling({ keyword, text, heredocs }) {
	const telling = [text, ...heredocs.map(({ content }) => content)].join(" ").replaceAll(/\$\{[^{}]*\}|\$\w+|--\S+|[^\p{L}\p{N}]/gu, "");
	return keyword !== "WORKDIR" && telling.length >= TELLING_CHARACTERS;
}
function placesOf(layers, { dockerfile, recipe, steps }) {
	const places = new Map();
	const ambiguous = new Set();
	for (const [index, layer] of layers.entries()) {
		const step = steps[index];
		const { startLine, endLine } = step ?? recipe.from;
		const note = step === void 0 ? BUILD_NOTES.base : BUILD_NOTES.instruction;
		for (const id of idsOf(layer)) {
			if (places.has(id)) ambiguous.add(id);
			places.set(id, {
				path: dockerfile.path,
				startLine,
				endLine,
				note
			});
		}
	}
	return new Map([...places].filter(([id]) => !ambiguous.has(id)));
}
function idsOf({ diffId, digest }) {
	return [diffId, digest].filter((id) => id !== void 0);
}
// src/gates/images/dockerfile-places.ts
function withBuildSteps(scanner, dockerfiles) {
	const { report } = scanner;
	const begin = (context) => {
		const reading = report.begin(context);
		return {
			element: (value, place) => reading.element(value, place),
			end: (skeleton) => placed(reading.end(skeleton), dockerfiles)
		};
	};
	return dockerfiles.length === 0 ? scanner : {
		...scanner,
		report: {
			...report,
			begin
		}
	};
}
function placed(report, dockerfiles) {
	const { subject, result } = report;
	const places = layerPlaces(subject.layers ?? [], dockerfiles);
	if (places === void 0) return dockerfiles.find(({ isNamed }) => isNamed) === void 0 ? report : withNotice(report, unfit(dockerfiles));
	const observations = result.observations.map((observation) => placedObservation(observation, places));
	return {
		...report,
		result: {
			...result,
			observations
		}
	};
}
function withNotice(report, notice) {
	const { result } = report;
	return {
		...report,
		result: {
			...result,
			notices: [...result.notices, notice]
		}
	};
}
function unfit(dockerfiles) {
	return `dockerfile: the layers of the image are not what ${dockerfiles.map(({ path }) => path).join(", ")} builds, so that its findings are not shown there: build the image from it as it is, or name another`;
}
function placedObservation(observation, places) {
	const { component, layer = component?.layer, locations = [] } = observation;
	const place = placeOf(layer, places);
	return place === void 0 || component === void 0 && locations.length === 0 ? observation : {
		...observation,
		locations: [...locations, place]
	};
}
function placeOf(layer, places) {
	return idsOf(layer ?? {}).map((id) => places.get(id)).find((place) => place !== void 0);
}
export { withBuildSteps };
