// src/gates/images/dockerfile.ts
const KEYWORDS = new Set("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR".split(" "));
const WITH_HEREDOCS = new Set([
	"RUN",
	"COPY",
	"ADD"
]);
function readDockerfile(text) {
	const lines = new Lines(text.replace(/^\uFEFF/, ""));
	const instructions = [];
	for (let joined = lines.instruction(); joined !== void 0; joined = lines.instruction()) {
		const { keyword = "", rest = "" } = /^(?<keyword>[a-z]+)(?:\s+(?<rest>[\s\S]*))?$/i.exec(joined.line)?.groups ?? {};
		const upper = keyword.toUpperCase();
		const heredocs = WITH_HEREDOCS.has(upper) && !isExecForm(rest) ? lines.heredocs(rest) : [];
		if (!KEYWORDS.has(upper) || heredocs === void 0) return;
		const { startLine } = joined;
		instructions.push({
			keyword: upper,
			text: rest.trim(),
			startLine,
			endLine: lines.read,
			heredocs
		});
	}
	return instructions;
}
function isExecForm(text) {
	return execForm(text) !== void 0;
}
function execForm(text) {
	const plain = withoutFlags(text);
	if (!plain.startsWith("[")) return;
	try {
		const words = JSON.parse(plain);
		return Array.isArray(words) && words.every((word) => typeof word === "string") ? words : void 0;
	} catch {
		return;
	}
}
function withoutFlags(text) {
	return text.replace(/^(?:--(?:"[^"]*"|'[^']*'|[^\s"'])*\s+)*/, "").trim();
}
var Lines = class {
	#lines;
	read = 0;
	#continued;
	constructor(text) {
		this.#lines = text.split(/\r?\n/);
		this.#continued = escapeOf(this.#lines) === "`" ? /(?<=^|[^`])`[ \t]*$/ : /(?<=^|[^\\])\\[ \t]*$/;
	}
	instruction() {
		while (this.read < this.#lines.length) {
			const line = this.#next().trimStart();
			if (line !== "" && !line.startsWith("#")) return {
				startLine: this.read,
				line: this.#whole(line).trim()
			};
		}
	}
	#whole(first) {
		const parts = [first.replace(this.#continued, "")];
		let continued = this.#continued.test(first);
		while (continued && this.read < this.#lines.length) {
			const line = this.#next();
			if (!/^\s*(?:#|$)/.test(line)) {
				parts.push(line.replace(this.#continued, ""));
				continued = this.#continued.test(line);
			}
		}
		return parts.join("");
	}
	heredocs(text) {
		const heredocs = [];
		for (const { name, chomp } of heredocWords(text)) {
			const content = [];
			for (;;) {
				if (this.read >= this.#lines.length) return;
				const line = this.#next();
				if ((chomp ? line.replace(/^\t+/, "") : line) === name) break;
				content.push(`${line}\n`);
			}
			heredocs.push({
				name,
				content: content.join("")
			});
		}
		return heredocs;
	}
	#next() {
		const line = this.#lines[this.read] ?? "";
		this.read += 1;
		return line;
	}
};
function escapeOf(lines) {
	for (const line of lines) {
		const { name, value } = /^\s*#\s*(?<name>[a-z]+)\s*=\s*(?<value>\S+)\s*$/i.exec(line)?.groups ?? {};
		if (name === void 0) break;
		if (name.toLowerCase() === "escape") return value ?? "";
	}
	return "\\";
}
function heredocWords(text) {
	return (text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []).flatMap((word) => {
		const { dash, name } = /^\d*<<(?<dash>-?)(?<name>[^<]+)$/.exec(word)?.groups ?? {};
		return name === void 0 ? [] : [{
			name: name.replaceAll(/["']/g, ""),
			chomp: dash === "-"
		}];
	});
}
export { execForm, readDockerfile, withoutFlags };
