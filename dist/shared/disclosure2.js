import { credentialIn, isLiteralSecret, isSecretName } from "./credential.js";
// src/builtin/fix/disclosure.ts
const PAIR = /([\w.-]{1,200})["']?[ \t]*[:=][ \t]*["']?([^\s"',{}[\]|>&*][^\s"',}\]]*)/g;
const NAMED = /\bname["']?:[ \t]*["']?([\w.-]{1,200})["']?[\s,{}"'+-]*value["']?:[ \t]*["']?([^\s"',}\]]+)/g;
const VALUED = /\bvalue["']?:[ \t]*["']?([^\s"',}\]]+)["']?[\s,{}"'+-]*name["']?:[ \t]*["']?([\w.-]{1,200})/g;
const SECRET = /\bkind["']?:[ \t]*["']?Secret(?:List)?\b/;
function discloses(diff, text) {
	const shown = diff.split("\n").filter((line) => !/^(?:---|\+\+\+) /.test(line)).map((line) => line.slice(1)).join("\n");
	return credentialIn(shown) !== void 0 || [...shown.matchAll(PAIR), ...shown.matchAll(NAMED)].some(([, name = "", value = ""]) => isSecret(name, value)) || [...shown.matchAll(VALUED)].some(([, value = "", name = ""]) => isSecret(name, value)) || SECRET.test(text) && mayShowSecret(shown, text);
}
function isSecret(name, value) {
	return isSecretName(name) && isLiteralSecret(value);
}
function mayShowSecret(shown, text) {
	const lines = new Set(shown.split("\n").map((line) => line.trim()));
	return text.split(/^---.*$/m).filter((document) => SECRET.test(document)).some((document) => document.split("\n").some((line) => VALUE_LINE.test(line) && lines.has(line.trim())));
}
const VALUE_LINE = /^(?!\s*(?:- )?(?:apiVersion|kind|metadata|name|namespace|type|data|stringData|items|spec|containers):\s*[\w./-]*\s*$).*\S/;
export { discloses };
