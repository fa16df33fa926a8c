import { isUtf8 } from "node:buffer";
// src/builtin/manifests/decode.ts
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/;
function decode(bytes) {
	const encoding = encodingOf(bytes);
	if (encoding === "utf-8" && !isUtf8(bytes)) return {
		ok: false,
		reason: "it is not UTF-8 (is it Latin-1?); save it as UTF-8",
		line: firstBadLine(bytes)
	};
	const text = new TextDecoder(encoding).decode(bytes);
	const at = text.search(FORBIDDEN);
	if (at === -1) return {
		ok: true,
		text,
		encoding
	};
	const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
	return {
		ok: false,
		reason: code === "0000" ? "it holds the character NUL, so that it is no text, or UTF-16 without a byte order mark; save it as UTF-8" : `it holds the control character U+${code}, which YAML forbids; remove it`,
		line: text.slice(0, at).split("\n").length
	};
}
function encodingOf(bytes) {
	const mark = bytes.subarray(0, 2).toString("hex");
	if (mark === "fffe") return "utf-16le";
	return mark === "feff" ? "utf-16be" : "utf-8";
}
function firstBadLine(bytes) {
	let line = 1;
	for (let at = 0; at < bytes.length; line += 1) {
		const newline = bytes.indexOf(10, at);
		const end = newline === -1 ? bytes.length : newline + 1;
		if (!isUtf8(bytes.subarray(at, end))) return line;
		at = end;
	}
	return line;
}
export { decode };
