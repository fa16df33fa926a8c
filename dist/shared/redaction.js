import { credentialIn } from "./credential.js";
// src/scanners/redaction.ts
const PATTERNS = [
	/-----BEGIN [A-Z ]{0,40}-----[^]{0,20000}?(?:-----END [A-Z ]{0,40}-----|$)/g,
	/\b(?:bearer|basic)\s{1,3}(?=[\w.~+/=-]{0,200}\d)[\w.~+/=-]{12,4000}/gi,
	/\beyJ[\w-]{6,4000}(?:\.[\w-]{0,8000}){0,2}/g,
	/\b(?:token|password|passwd|secret|api-?key)\b["']?\s{0,3}[:=]\s{0,3}["']?[^\s"',;]{4,4000}/gi,
	/\b[A-Za-z0-9+/]{40,2000}={0,2}/g
];
function withoutSecrets(text) {
	const redacted = PATTERNS.reduce((rest, pattern) => rest.replaceAll(pattern, "[redacted]"), text);
	return credentialIn(redacted) === void 0 ? redacted : "[redacted]";
}
export { withoutSecrets };
