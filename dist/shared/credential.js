// src/builtin/rules/hardening/credential.ts
const FORMATS = [
	{
		name: "a private key",
		pattern: /-----BEGIN (?:[A-Z]{2,12} )?(?:ENCRYPTED )?PRIVATE KEY(?: BLOCK)?-----/
	},
	{
		name: "an AWS access key",
		pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/
	},
	{
		name: "a GitHub token",
		pattern: /\bgh[pousr]_[A-Za-z0-9]{36}|\bgithub_pat_[A-Za-z0-9_]{40}/
	},
	{
		name: "a GitLab token",
		pattern: /\bglpat-[\w-]{20}/
	},
	{
		name: "a Slack token",
		pattern: /\bxox[abposr]-[A-Za-z0-9-]{10}/
	},
	{
		name: "a Stripe key",
		pattern: /\b[rs]k_live_[A-Za-z0-9]{16}/
	},
	{
		name: "a Google API key",
		pattern: /\bAIza[\w-]{35}/
	},
	{
		name: "an npm token",
		pattern: /\bnpm_[A-Za-z0-9]{36}/
	},
	{
		name: "a SendGrid key",
		pattern: /\bSG\.[\w-]{20,24}\.[\w-]{40}/
	},
	{
		name: "an AI service key",
		pattern: /\bsk-(?:ant-|proj-)[\w-]{20}/
	},
	{
		name: "a DigitalOcean token",
		pattern: /\bdo[opr]_v1_[a-f0-9]{64}/
	},
	{
		name: "an Azure storage key",
		pattern: /\bAccountKey=[A-Za-z0-9+/]{40}/
	},
	{
		name: "a JSON Web Token",
		pattern: /\beyJ[\w-]{10,300}\.eyJ[\w-]{10,3000}\.[\w-]{10}/
	},
	{
		name: "a URL with a password",
		pattern: /:\/\/[^\s/:@?#$]{1,100}:[^\s/:@?#$%{<]{3,200}@/
	}
];
const HINT = /-----BEGIN|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|k_live_|AIza|npm_|SG\.|sk-|do[opr]_v1_|AccountKey=|eyJ|:\/\//;
function credentialIn(text) {
	return HINT.test(text) ? FORMATS.find(({ pattern }) => pattern.test(text))?.name : void 0;
}
const SECRET_WORDS = new Set("password passwd pwd pass passphrase secret secrets token apikey accesskey secretkey privatekey credential credentials".split(" "));
const SECRET_KEYS = new Set("api access private secret auth encryption signing master session account".split(" "));
const ABOUT_WORDS = new Set("file files path dir name names url uri host port id ttl expiry expiration expires timeout length type header enabled disabled ref mount user username interval version policy algorithm size count lifetime endpoint issuer audience class provider method mode rotation manager store backend namespace min max age seconds minutes hours days".split(" "));
function wordsOf(name) {
	return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").split(/[^A-Za-z0-9]+/).filter((word) => word !== "").map((word) => word.toLowerCase());
}
const SECRET_HINT = /pass|pwd|secret|token|key|credential/i;
function isSecretName(name) {
	if (!SECRET_HINT.test(name)) return false;
	const words = wordsOf(name.slice(0, 200));
	if (ABOUT_WORDS.has(words.at(-1) ?? "")) return false;
	return words.some((word, index) => SECRET_WORDS.has(word) || word === "key" && SECRET_KEYS.has(words[index - 1] ?? ""));
}
const PLACEHOLDER = /^(?:\$|\{\{|<[^>]*>$|%\w+%$|change-?_?me|replace|placeholder|todo|example|your[-_ ]|x{3,}$|\*{3,}$|\.{3}$|none$|null$|nil$|true$|false$|yes$|no$|on$|off$|ENC\[|vault:|ref\+|arn:|projects\/)/i;
function isLiteralSecret(value) {
	const text = value.trim();
	return text !== "" && !PLACEHOLDER.test(text) && !/^(?:\.{0,2}\/|[a-z][a-z0-9+.-]*:\/\/)/i.test(text);
}
export { credentialIn, isLiteralSecret, isSecretName };
