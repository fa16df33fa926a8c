import { getProxyUrl } from "./toolkit.js";
import { require_undici } from "./undici.js";
import { UserError } from "./common.js";
import { readFileSync } from "node:fs";
import { rootCertificates } from "node:tls";
// src/install/download/transport.ts
var import_undici = require_undici();
const HEADERS_MS = 6e4;
function createFetch(options = {}) {
	const dispatcherFor = dispatchersOf(options);
	return async (url, signal, posted) => {
		const headers = {
			"user-agent": "gatehouse",
			"accept-encoding": "identity"
		};
		const asked = {
			dispatcher: dispatcherFor(url),
			signal
		};
		return answerOf(posted === void 0 ? await (0, import_undici.request)(url, {
			...asked,
			headers
		}) : await (0, import_undici.request)(url, {
			...asked,
			method: "POST",
			body: posted,
			headers: {
				...headers,
				accept: "application/json",
				"content-type": "application/json"
			}
		}));
	};
}
function dispatchersOf({ caFile, extraCaFile }) {
	const tls = caFile === void 0 ? {} : { ca: certificates(caFile, extraCaFile) };
	const direct = new import_undici.Agent({
		headersTimeout: HEADERS_MS,
		connect: tls
	});
	const proxies = new Map();
	return (url) => {
		const uri = getProxyUrl(new URL(url))?.href;
		if (uri === void 0) return direct;
		const options = {
			uri,
			headersTimeout: HEADERS_MS,
			requestTls: tls,
			proxyTls: tls
		};
		const proxy = proxies.get(uri) ?? new import_undici.ProxyAgent(options);
		proxies.set(uri, proxy);
		return proxy;
	};
}
function certificates(caFile, extra) {
	return [
		...rootCertificates,
		read(caFile),
		...extra === void 0 || extra === "" ? [] : [read(extra)]
	];
}
function read(path) {
	let text;
	try {
		text = readFileSync(path, "utf8");
	} catch (error) {
		throw new UserError(`The certificates in ${path} cannot be read`, { cause: error });
	}
	if (!text.includes("-----BEGIN CERTIFICATE-----")) throw new UserError(`${path} holds no certificate in PEM: its lines begin with -----BEGIN CERTIFICATE-----.`);
	return text;
}
function answerOf({ statusCode, headers, body }) {
	body.on("error", () => void 0);
	return {
		status: statusCode,
		header: (name) => {
			const value = headers[name.toLowerCase()];
			return Array.isArray(value) ? value[0] : value;
		},
		body,
		discard: () => body.dump()
	};
}
export { answerOf, createFetch, dispatchersOf };
