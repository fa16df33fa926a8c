import { getProxyUrl } from "./toolkit.js";
import { require_undici } from "./undici.js";
import { rm, stat } from "node:fs/promises";
import { createReadStream, createWriteStream } from "node:fs";
import { createHash } from "node:crypto";
import { pipeline } from "node:stream/promises";
// src/host/actions-cache/http.ts
var import_undici = require_undici();
const ANSWER_BYTES = 1048576;
async function askJson(url, asked) {
	const { statusCode, body } = await ask(url, asked);
	const chunks = [];
	let size = 0;
	for await (const chunk of body) {
		size += chunk.length;
		if (size > ANSWER_BYTES) throw new Error(`${hostOf(url)} answers without end`);
		chunks.push(chunk);
	}
	return {
		status: statusCode,
		value: parsed(Buffer.concat(chunks).toString("utf8"))
	};
}
async function download(url, path, maxBytes, signal) {
	const { statusCode, body } = await ask(url, { signal });
	if (statusCode !== 200) {
		await body.dump();
		throw new Error(`${hostOf(url)} answered ${statusCode}`);
	}
	try {
		await pipeline(body, bounded(maxBytes), createWriteStream(path), { signal });
	} catch (error) {
		await rm(path, { force: true });
		throw error;
	}
}
async function upload(url, { path, start, end }, asked) {
	const headers = {
		...asked.headers,
		"content-length": String(end - start + 1)
	};
	const { status } = await askJson(url, {
		...asked,
		headers,
		body: createReadStream(path, {
			start,
			end
		})
	});
	if (status < 200 || status > 299) throw new Error(`${hostOf(url)} answered ${status}`);
}
async function ask(url, { method = "GET", headers, body, signal }) {
	const { protocol, hostname } = new URL(url);
	if (protocol !== "https:" && !isPrivate(hostname)) throw new Error(`${protocol}//${hostname} is not asked: only https is`);
	const sent = {
		method,
		headers: {
			"user-agent": "gatehouse",
			...headers
		},
		signal
	};
	try {
		return await (0, import_undici.request)(url, {
			...sent,
			...proxyFor(url),
			...body !== void 0 && { body }
		});
	} catch (error) {
		throw new Error(`${hostname} cannot be asked`, { cause: error });
	}
}
function isPrivate(hostname) {
	return hostname === "localhost" || /^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(hostname);
}
function proxyFor(url) {
	const uri = getProxyUrl(new URL(url))?.href;
	return uri === void 0 ? {} : { dispatcher: new import_undici.ProxyAgent(uri) };
}
function bounded(maxBytes) {
	return async function* (chunks) {
		let size = 0;
		for await (const chunk of chunks) {
			size += chunk.length;
			if (size > maxBytes) throw new Error(`it is larger than ${maxBytes} bytes`);
			yield chunk;
		}
	};
}
function hostOf(url) {
	return new URL(url).hostname;
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/host/actions-cache/service.ts
function fieldsOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function textIn(fields, ...names) {
	const found = names.map((name) => fields[name]).find((value) => typeof value === "string" && value !== "");
	return typeof found === "string" ? found : void 0;
}
function refusedBy(what, status, message) {
	return new Error(`${what} was answered with ${status}${message === void 0 || message === "" ? "" : ` (${message.slice(0, 200)})`}`);
}
// src/host/actions-cache/service-v1.ts
const CHUNK_BYTES = 33554432;
function serviceV1(service) {
	return {
		restore: (query, path) => restore$1(service, query, path),
		save: (key, path, signal) => save$1(service, key, path, signal)
	};
}
async function restore$1(service, { prefix, maxBytes, signal }, path) {
	const { status, value } = await askJson(addressOf(service, `cache?keys=${encodeURIComponent(prefix)}&version=${service.version}`), {
		headers: headersFor(service),
		signal
	});
	const answer = fieldsOf(value);
	const from = textIn(answer, "archiveLocation");
	const key = textIn(answer, "cacheKey") ?? "";
	if (status === 204 || status === 200 && (from === void 0 || !key.startsWith(prefix))) return;
	if (status !== 200 || from === void 0) throw refusedBy("looking for a cache", status, textIn(answer, "message"));
	await download(from, path, maxBytes, signal);
	return key;
}
async function save$1(service, key, path, signal) {
	const { size } = await stat(path);
	const headers = headersFor(service);
	const body = JSON.stringify({
		key,
		version: service.version,
		cacheSize: size
	});
	const reserved = await askJson(addressOf(service, "caches"), {
		method: "POST",
		headers,
		body,
		signal
	});
	const { cacheId, message = "" } = fieldsOf(reserved.value);
	if (reserved.status === 409 || /already/i.test(String(message))) return "exists";
	if (typeof cacheId !== "number") throw refusedBy("reserving a cache", reserved.status, String(message));
	const to = addressOf(service, `caches/${cacheId}`);
	await sendChunks(to, {
		path,
		size
	}, headers, signal);
	const committed = await askJson(to, {
		method: "POST",
		headers,
		body: JSON.stringify({ size }),
		signal
	});
	if (committed.status < 200 || committed.status > 299) throw refusedBy("committing a cache", committed.status, textIn(fieldsOf(committed.value), "message"));
	return "saved";
}
async function sendChunks(to, { path, size }, headers, signal) {
	for (let start = 0; start < size; start += CHUNK_BYTES) {
		const end = Math.min(size, start + CHUNK_BYTES) - 1;
		const range = {
			"content-type": "application/octet-stream",
			"content-range": `bytes ${start}-${end}/*`
		};
		await upload(to, {
			path,
			start,
			end
		}, {
			method: "PATCH",
			headers: {
				...headers,
				...range
			},
			signal
		});
	}
}
function addressOf({ url }, resource) {
	return `${url.replace(/\/?$/, "/")}_apis/artifactcache/${resource}`;
}
function headersFor({ token }) {
	return {
		authorization: `Bearer ${token}`,
		accept: "application/json;api-version=6.0-preview.1",
		"content-type": "application/json"
	};
}
// src/host/actions-cache/service-v2.ts
function serviceV2(service) {
	return {
		restore: (query, path) => restore(service, query, path),
		save: (key, path, signal) => save(service, key, path, signal)
	};
}
async function restore(service, { prefix, maxBytes, signal }, path) {
	const answer = granted("GetCacheEntryDownloadURL", await call(service, "GetCacheEntryDownloadURL", {
		key: `${prefix}newest`,
		restore_keys: [prefix]
	}, signal));
	const from = textIn(answer, "signed_download_url", "signedDownloadUrl");
	const key = textIn(answer, "matched_key", "matchedKey") ?? "";
	if (answer["ok"] !== true || from === void 0 || !key.startsWith(prefix)) return;
	await download(from, path, maxBytes, signal);
	return key;
}
async function save(service, key, path, signal) {
	const created = await call(service, "CreateCacheEntry", { key }, signal);
	if (created.status === 409 || /already exists/i.test(textIn(created.answer, "msg", "message") ?? "")) return "exists";
	const to = textIn(allowed("CreateCacheEntry", created), "signed_upload_url", "signedUploadUrl");
	if (to === void 0) throw refusedBy("CreateCacheEntry", created.status, "no address to send to");
	const { size } = await stat(path);
	await upload(to, {
		path,
		start: 0,
		end: size - 1
	}, {
		method: "PUT",
		headers: {
			"x-ms-blob-type": "BlockBlob",
			"content-type": "application/octet-stream"
		},
		signal
	});
	allowed("FinalizeCacheEntryUpload", await call(service, "FinalizeCacheEntryUpload", {
		key,
		size_bytes: String(size)
	}, signal));
	return "saved";
}
async function call({ url, token, version }, method, fields, signal) {
	const address = new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, url).href;
	const { status, value } = await askJson(address, {
		method: "POST",
		headers: {
			authorization: `Bearer ${token}`,
			"content-type": "application/json"
		},
		body: JSON.stringify({
			...fields,
			version
		}),
		signal
	});
	return {
		status,
		answer: fieldsOf(value)
	};
}
function granted(method, { status, answer }) {
	if (status !== 200) throw refusedBy(method, status, textIn(answer, "msg", "message"));
	return answer;
}
function allowed(method, called) {
	const answer = granted(method, called);
	if (answer["ok"] !== true) throw refusedBy(method, called.status, textIn(answer, "message"));
	return answer;
}
// src/host/actions-cache/index.ts
const FORMAT = "gatehouse database, tar.gz, 1";
function actionsCache(env) {
	const token = env["ACTIONS_RUNTIME_TOKEN"] ?? "";
	const isNew = (env["ACTIONS_CACHE_SERVICE_V2"] ?? "") !== "" && !isEnterpriseServer(env);
	const url = (isNew ? env["ACTIONS_RESULTS_URL"] : env["ACTIONS_CACHE_URL"] ?? env["ACTIONS_RESULTS_URL"]) ?? "";
	if (token === "" || !URL.canParse(url)) return;
	const service = {
		url,
		token,
		version: createHash("sha256").update(FORMAT).digest("hex")
	};
	return {
		name: "the Actions cache",
		...isNew ? serviceV2(service) : serviceV1(service)
	};
}
function isEnterpriseServer(env) {
	const server = env["GITHUB_SERVER_URL"] ?? "";
	const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : "github.com";
	return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
}
export { actionsCache };
