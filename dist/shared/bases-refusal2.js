import { messageOf } from "./common.js";
import { isForbidden, statusOf, textOf } from "./failures.js";
// src/gates/bases-refusal.ts
function refusalOf(thrown, permission) {
	const said = statusOf(thrown) === void 0 ? messageOf(thrown) : `GitHub said ${statusOf(thrown) ?? ""}: ${textOf(thrown)}`;
	return (isForbidden(thrown) && permission !== void 0 ? `the token needs \`${permission}\` (${said})` : said).replace(/\.?$/, ".");
}
export { refusalOf };
