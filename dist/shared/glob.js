import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_picomatch } from "./picomatch.js";
// src/policy/glob.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function matcherOf(globs) {
	const tests = globs.map((glob) => (0, import_picomatch.default)(glob, { dot: true }));
	return (text) => tests.some((test) => test(text));
}
function matches(glob, text) {
	return import_picomatch.default.isMatch(text, glob, { dot: true });
}
export { matches as n, matcherOf as t };
