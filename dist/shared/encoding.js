import { ScanError } from "./common.js";
import { TextDecoder } from "node:util";
// src/decode/encoding.ts
async function* asUtf8(chunks) {
	let first = new Uint8Array();
	let decoder;
	let started = false;
	for await (const chunk of chunks) {
		if (started) {
			yield decoded(chunk, decoder);
			continue;
		}
		first = Buffer.concat([first, chunk]);
		if (first.length >= 3) {
			started = true;
			decoder = decoderFor(first);
			yield decoded(withoutMark(first), decoder);
		}
	}
	yield started ? decoded(new Uint8Array(), decoder, { end: true }) : first;
}
function decoderFor([a, b]) {
	if (a === 255 && b === 254 || b === 0) return new TextDecoder("utf-16le", { fatal: true });
	return a === 254 && b === 255 || a === 0 ? new TextDecoder("utf-16be", { fatal: true }) : void 0;
}
function withoutMark(bytes) {
	return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? bytes.subarray(3) : bytes;
}
function decoded(bytes, decoder, { end = false } = {}) {
	if (decoder === void 0) return bytes;
	try {
		return Buffer.from(decoder.decode(bytes, { stream: !end }), "utf8");
	} catch {
		throw new ScanError("the report is UTF-16 that breaks off or is damaged: write it as UTF-8");
	}
}
export { asUtf8 };
