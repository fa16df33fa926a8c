import { dirname, join, relative, sep } from "node:path";
import { readFileSync, statSync } from "node:fs";
// src/gates/lint/above.ts
function aboveOf(root, folder, names = []) {
	const texts = new Map();
	for (let at = folder; at !== root && at !== dirname(at);) {
		at = dirname(at);
		for (const name of names) {
			const text = textOf(join(at, name));
			if (text !== void 0) texts.set(relative(folder, join(at, name)).split(sep).join("/"), text);
		}
	}
	return texts;
}
function textOf(path) {
	try {
		return statSync(path).isFile() ? readFileSync(path, "utf8") : void 0;
	} catch {
		return;
	}
}
// src/gates/lint/nothing.ts
const NOTHING = {
	observations: [],
	controls: [],
	coverage: {
		unit: "files",
		examined: 0,
		passed: 0
	},
	gaps: [],
	notices: []
};
export { NOTHING, aboveOf };
