import { t as require_dist } from "./yaml.js";
// src/plan/image-name.ts
var import_dist = require_dist();
const FILES = [
	"docker-archive",
	"oci-archive",
	"oci-dir",
	"sbom"
];
const HOST = String.raw`(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?`;
const PART = String.raw`[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*`;
const REFERENCE = new RegExp(String.raw`^(?:${HOST}/)?${PART}(?:/${PART})*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[a-z0-9]+:[0-9a-f]{32,128})?$`);
const MAX_LENGTH = 512;
function mistakeIn(name) {
	if (name === "") return "is no image: write its name as a text.";
	if (name.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters.`;
	const file = FILES.find((prefix) => name.startsWith(`${prefix}:`));
	if (file !== void 0) return /^[^\p{Cc},]+$/u.test(name.slice(file.length + 1)) ? void 0 : "names no path, or one with a comma.";
	const reference = withoutDaemon(name);
	if (REFERENCE.test(reference)) return;
	return reference.includes("://") ? "is an address: leave the part before the host out, as in ghcr.io/acme/shop:1.4." : "is no image reference: write it as in ghcr.io/acme/shop:1.4 (lower case, [host/]path[:tag][@digest]).";
}
function identityOf(name) {
	if (FILES.some((prefix) => name.startsWith(`${prefix}:`))) return name;
	const reference = withoutDaemon(name);
	const [first = "", ...rest] = reference.split("/");
	const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
	const host = hasHost ? first.toLowerCase().replace(/^index\.docker\.io$/, "docker.io") : "docker.io";
	const path = hasHost ? rest.join("/") : reference;
	const full = host === "docker.io" && !path.includes("/") ? `library/${path}` : path;
	const tagged = /[:@][^/]*$/.test(full) ? full : `${full}:latest`;
	return `${reference === name ? "" : "docker:"}${host}/${tagged}`;
}
function withoutDaemon(name) {
	return name.replace(/^docker:/, "");
}
// src/plan/images-file.ts
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
