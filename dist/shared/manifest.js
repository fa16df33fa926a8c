// src/builtin/manifest.ts
function formatFieldPath(path) {
	return path.map((part, index) => {
		if (typeof part === "number") return `[${part}]`;
		return /^[A-Za-z_][\w-]*$/.test(part) ? `${index === 0 ? "" : "."}${part}` : `[${JSON.stringify(part)}]`;
	}).join("");
}
export { formatFieldPath };
