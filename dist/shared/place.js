import { elsewhereNote } from "./common.js";
// src/scanners/place.ts
function placeIn(path, targetKind) {
	const plain = path.replaceAll("\\", "/").replace(/^(?:\.?\/)+/, "");
	const note = elsewhereNote(targetKind);
	return note === void 0 ? { path: plain } : {
		path: plain,
		note
	};
}
export { placeIn };
