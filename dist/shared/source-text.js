import { isAbsolute, relative } from "node:path";
import { readFileSync, realpathSync, statSync } from "node:fs";
// src/gates/source-text.ts
const MAX_TEXT_BYTES = 4194304;
function sourceText(root) {
	let last;
	return (path) => {
		if (last?.path !== path) last = {
			path,
			text: readText(root, path)
		};
		return last.text;
	};
}
function readText(root, path) {
	try {
		const below = relative(realpathSync(root), realpathSync(path));
		if (below === "" || isAbsolute(below) || below.split(/[\\/]/)[0] === "..") return;
		const about = statSync(path);
		if (!about.isFile() || about.size > MAX_TEXT_BYTES) return;
		const bytes = readFileSync(path);
		const text = bytes.toString("utf8");
		return Buffer.from(text, "utf8").equals(bytes) ? text : void 0;
	} catch {
		return;
	}
}
export { sourceText };
