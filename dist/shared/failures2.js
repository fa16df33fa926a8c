import { ScanError, UserError } from "./common.js";
import { require_dist } from "./yaml.js";
import { dirname, resolve } from "node:path";
// src/kube/kubeconfig.ts
var import_dist = require_dist();
function mergeKubeconfigs(given) {
	const all = given.map(parsed);
	const filled = all.filter(({ value }) => value !== null);
	const texts = filled.length === 0 ? all : filled;
	const contexts = new Map();
	const clusters = new Map();
	const users = new Map();
	let currentContext;
	for (const one of texts) {
		const document = documentOf(one);
		const folder = one.path === void 0 ? {} : { folder: dirname(resolve(one.path)) };
		collect(contexts, document["contexts"], "context", folder);
		collect(clusters, document["clusters"], "cluster", folder);
		collect(users, document["users"], "user", folder);
		currentContext ??= textOf(document["current-context"]);
	}
	const source = texts.map((one) => one.source).join(", ");
	return {
		...currentContext !== void 0 && { currentContext },
		contexts,
		clusters,
		users,
		source
	};
}
const PARTS = [
	"clusters",
	"contexts",
	"users",
	"current-context"
];
function documentOf({ text, source, value }) {
	const fields = fieldsOf(value);
	if (fields["kind"] !== "Config" && PARTS.every((part) => fields[part] === void 0)) {
		const advice = Buffer.from(text, "base64").includes("clusters") ? ": it is one in base64, so decode it first" : ": it has neither \"kind: Config\" nor clusters";
		throw new UserError(`${source} is no kubeconfig${advice}.`);
	}
	return fields;
}
function parsed(one) {
	const document = (0, import_dist.parseDocument)(one.text.replaceAll(/\r\n?/g, "\n"), { logLevel: "silent" });
	try {
		if (document.errors.length === 0) return {
			...one,
			value: document.toJS()
		};
	} catch {}
	throw new UserError(`The kubeconfig in ${one.source} is no YAML: check that all of it was copied.`);
}
function collect(into, list, key, folder) {
	for (const one of Array.isArray(list) ? list : []) {
		const entry = fieldsOf(one);
		const name = textOf(entry["name"]);
		if (name !== void 0 && !into.has(name)) into.set(name, {
			fields: fieldsOf(entry[key]),
			...folder
		});
	}
}
function chooseContext(config, asked) {
	const name = asked ?? config.currentContext;
	const names = [...config.contexts.keys()];
	if (name === void 0) throw new UserError(`The kubeconfig in ${config.source} has no current context: name one with context${listOf(names)}.`);
	const context = config.contexts.get(name);
	if (context === void 0) throw new UserError(`context: the kubeconfig in ${config.source} has none that is called "${name}"${listOf(names)}.`);
	const namespace = textOf(context.fields["namespace"]);
	return {
		name,
		...namespace !== void 0 && { namespace },
		cluster: part(config, context, name, "cluster"),
		user: part(config, context, name, "user")
	};
}
function part(config, context, of, kind) {
	const name = textOf(context.fields[kind]);
	const entry = name === void 0 ? void 0 : config[`${kind}s`].get(name);
	if (name === void 0 || entry === void 0) throw new UserError(`The context "${of}" of the kubeconfig in ${config.source} names ${name === void 0 ? `no ${kind}` : `the ${kind} "${name}", which is not there`}.`);
	return {
		...entry,
		name
	};
}
function listOf(names) {
	return names.length === 0 ? "" : `; there ${names.length === 1 ? "is" : "are"} ${names.slice(0, 20).join(", ")}`;
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function textOf(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function pathIn({ folder }, path, what) {
	if (folder !== void 0) return resolve(folder, path);
	if (resolve(path) !== path) throw new UserError(`${what} is the relative path "${path}", and a kubeconfig that is no file has no folder: write an absolute path, or put the data itself into it.`);
	return path;
}
// src/kube/failures.ts
var ApiFailure = class extends ScanError {
	status;
	constructor(message, status) {
		super(message);
		this.status = status;
	}
};
const REASONS = {
	401: "it does not know who is asking: the credentials are wrong or have expired",
	403: "the identity may not: give it the role of docs/k8s/rbac.yaml",
	404: "there is none",
	409: "it conflicts with what is there",
	410: "what it was asked to go on from is gone",
	422: "it takes that for invalid",
	429: "it has too much to do"
};
function failureOf(what, status, said) {
	const message = messageIn(said);
	return new ApiFailure(`The API server was asked to ${what} and answered ${status}: ${admissionReason(status, message) ?? REASONS[status] ?? reasonOf(status)}${message === void 0 ? "" : ` (${message})`}`, status);
}
function reasonOf(status) {
	if (status >= 300 && status < 400) return "it sends elsewhere, as a login page on the way does and no API server: check the address and the way to it";
	return status >= 500 ? "it is not well" : "it refuses";
}
function admissionReason(status, message = "") {
	if (isWebhookAway(message)) return "an admission webhook of the cluster does not answer it";
	return status === 403 && / is forbidden: /.test(message) && !/\bUser "[^"]*" cannot /.test(message) ? "the identity may, and a rule of the cluster does not admit it" : void 0;
}
function isWebhookAway(message) {
	return message.includes("failed calling webhook");
}
function messageIn(said) {
	try {
		return textOf(fieldsOf(JSON.parse(said))["message"])?.replaceAll(/\s+/g, " ").slice(0, 400);
	} catch {
		return;
	}
}
const NETWORK = {
	ECONNREFUSED: "nobody listens there",
	ECONNRESET: "it broke the connection off",
	EPIPE: "it broke the connection off",
	UND_ERR_SOCKET: "it broke the connection off",
	ENOTFOUND: "nobody knows its name",
	EAI_AGAIN: "its name cannot be looked up now",
	EHOSTUNREACH: "there is no way to it from here",
	ENETUNREACH: "there is no way to it from here",
	ETIMEDOUT: "it does not answer",
	UND_ERR_CONNECT_TIMEOUT: "it does not answer",
	UND_ERR_HEADERS_TIMEOUT: "it takes too long to answer",
	UND_ERR_BODY_TIMEOUT: "it stopped in the middle of an answer",
	UND_ERR_ABORTED: "the proxy on the way refuses"
};
const CERTIFICATES = {
	CERT_HAS_EXPIRED: "its certificate has expired",
	CERT_NOT_YET_VALID: "its certificate is not valid yet: check the clock of this machine",
	ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name: set tls-server-name in the kubeconfig if that is meant",
	DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is signed by nobody that the kubeconfig trusts",
	SELF_SIGNED_CERT_IN_CHAIN: "its certificate is signed by nobody that the kubeconfig trusts",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is signed by nobody that the kubeconfig trusts",
	UNABLE_TO_GET_ISSUER_CERT: "its certificate is signed by nobody that the kubeconfig trusts",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate is signed by nobody that the kubeconfig trusts",
	CERT_SIGNATURE_FAILURE: "its certificate is signed by nobody that the kubeconfig trusts"
};
function isPassing(error) {
	return Object.hasOwn(NETWORK, codeOf(error) ?? "");
}
function unreachable(url, error, proxy) {
	const code = codeOf(error) ?? "";
	const reason = NETWORK[code] ?? CERTIFICATES[code] ?? tlsReason(code) ?? messageOfLine(error);
	const way = proxy === void 0 ? "" : ` through the proxy ${proxy}`;
	return new ScanError(`The API server at ${url} cannot be reached${way}: ${reason}`);
}
function tlsReason(code) {
	if (/ALERT_(?:CERTIFICATE|BAD_CERTIFICATE|UNKNOWN_CA)|CERTIFICATE_(?:REQUIRED|EXPIRED)/.test(code)) return `it does not take the client certificate of the kubeconfig (${code})`;
	return /^ERR_SSL|^EPROTO/.test(code) ? `what answers there does not speak TLS as it should (${code})` : void 0;
}
function codeOf(error) {
	if (typeof error !== "object" || error === null) return;
	return ("code" in error ? textOf(error.code) : void 0) ?? ("cause" in error ? codeOf(error.cause) : void 0);
}
function messageOfLine(error) {
	const text = error instanceof Error ? error.message : "no answer came";
	return text.split("\n")[0]?.slice(0, 200) ?? text;
}
export { ApiFailure, chooseContext, failureOf, fieldsOf, isPassing, isWebhookAway, mergeKubeconfigs, pathIn, textOf, unreachable };
