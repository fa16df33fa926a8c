import { require_dist } from "./yaml.js";
import { identityOf, mistakeIn } from "./common.js";
// src/plan/images-file.ts
var import_dist = require_dist();
function readImageList(text) {
	const plain = text.replace(/^\uFEFF/, "");
	const listed = looksLikeYaml(plain) ? fromYaml(plain) : fromLines(plain);
	const mistakes = "mistakes" in listed ? listed.mistakes : mistakesIn(listed.images);
	if ("mistakes" in listed || mistakes.length > 0) return {
		images: [],
		mistakes
	};
	return {
		images: listed.images.map(({ name }) => name),
		mistakes: []
	};
}
function looksLikeYaml(text) {
	return /^(?:\s*(?:#.*)?\n)*\s*(?:---\s*\n|- |\[|images:\s*(?:\n|\[|#))/.test(`${text}\n`);
}
function fromLines(text) {
	return { images: text.split(/\r\n|\n|\r/).map((line, index) => ({
		name: withoutComment(line),
		line: index + 1
	})).filter(({ name }) => name !== "") };
}
function withoutComment(line) {
	return line.replace(/(?:^|\s)#.*$/, "").trim();
}
function fromYaml(text) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, { lineCounter: lines });
	const [error] = document.errors;
	if (error !== void 0) return { mistakes: [`line ${lines.linePos(error.pos[0]).line}: it is no YAML: ${error.message.split("\n")[0] ?? ""}`] };
	const { contents } = document;
	const list = (0, import_dist.isMap)(contents) ? contents.get("images", true) : contents;
	if (!(0, import_dist.isSeq)(list)) return { mistakes: ["line 1: it is no list of images: write one image a line, or a YAML list."] };
	return { images: list.items.map((item) => ({
		name: (0, import_dist.isScalar)(item) && typeof item.value === "string" ? item.value.trim() : "",
		line: lines.linePos((0, import_dist.isScalar)(item) ? item.range?.[0] ?? 0 : 0).line
	})) };
}
function mistakesIn(images) {
	if (images.length === 0) return ["it names no image, so there is nothing to scan."];
	const first = new Map();
	return images.flatMap((image) => {
		const mistake = mistakeIn(image.name);
		if (mistake !== void 0) return [`line ${image.line}: ${JSON.stringify(image.name.slice(0, 120))} ${mistake}`];
		const known = first.get(identityOf(image.name));
		first.set(identityOf(image.name), known ?? image);
		return known === void 0 ? [] : [`line ${image.line}: ${image.name} is the same image as on line ${known.line}: leave one of them out.`];
	});
}
export { readImageList };
