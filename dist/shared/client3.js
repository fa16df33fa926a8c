import { fieldsOf, listOf, parseJson, textOf } from "./reading-shared.js";
import { ScanError, messageOf } from "./common.js";
import { Passing, connectionError, refusalOf, retryAfter, withRetries } from "./having.js";
// src/gates/lint/services/client.ts
const MAX_BYTES = 67108864;
function serviceClient(service, ports) {
	const get = (path, query, want) => withRetries(`${service.name}: ${path}`, () => attempt(service, path, query, want, ports), ports).catch((error) => {
		throw told(error, service);
	});
	const json = async (path, query = {}) => documentOf(await get(path, query, "json"), service);
	return {
		json,
		optionalJson: async (path, query) => json(path, query).catch((error) => {
			if (error instanceof Refused && (error.status === 403 || error.status === 404)) return;
			throw error;
		}),
		text: async (path) => get(path, {}, "text")
	};
}
var Refused = class extends ScanError {
	status;
	constructor(message, status) {
		super(message);
		this.status = status;
	}
};
function told(error, { name, address }) {
	return error instanceof ScanError ? error : new ScanError(`${name} at ${address} does not answer: ${messageOf(error)}`);
}
async function attempt(service, path, query, want, ports) {
	const search = new URLSearchParams(query).toString();
	const url = `${service.address}/${path}${search === "" ? "" : `?${search}`}`;
	const { authorization } = service;
	const headers = {
		accept: want === "json" ? "application/json" : "text/plain",
		...authorization !== void 0 && { authorization }
	};
	const answer = await ports.ask(url, headers, ports.signal).catch((error) => {
		throw connectionError(error);
	});
	const text = await bodyOf(answer, service);
	if (answer.status !== 200) throw refusal(answer, text, service, ports.now());
	const type = answer.header("content-type") ?? "";
	if (want === "json" && !/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) throw new ScanError(`${service.name} at ${service.address} answers with ${type === "" ? "no content type" : type.slice(0, 80)} in place of JSON: check ${service.inputs.address}, and that no sign-in page stands before it`);
	return text;
}
async function bodyOf(answer, { name }) {
	const chunks = [];
	let bytes = 0;
	try {
		for await (const chunk of answer.body) {
			bytes += chunk.length;
			if (bytes > MAX_BYTES) {
				await answer.discard();
				throw new ScanError(`${name} answers with more than ${MAX_BYTES} bytes, which are not read`);
			}
			chunks.push(chunk);
		}
	} catch (error) {
		throw error instanceof ScanError ? error : new Passing("the answer breaks off", { cause: error });
	}
	const announced = Number(answer.header("content-length") ?? bytes);
	if (announced !== bytes) throw new Passing(`the answer breaks off: ${bytes} of ${announced} bytes came`);
	return Buffer.concat(chunks).toString("utf8");
}
function refusal(answer, text, service, now) {
	const { name, address, inputs, permission } = service;
	const { status } = answer;
	const said = saidIn(text);
	const where = `${name} at ${address}`;
	const after = retryAfter(answer.header("retry-after"), now);
	if (status >= 300 && status < 400) return new ScanError(`${where} sends to another address (${status}), to which no credential is given: write the address it has now into ${inputs.address}`);
	if (status === 401) return new Refused(`${where} does not know the credential (401)${said}: give a valid one in ${inputs.credential}`, 401);
	const { again, reason } = refusalOf(status);
	if (again || status === 403 && after !== void 0) return new Passing(`${reason}${said}`, { retryAfterMs: after });
	if (status === 403) return new Refused(`${where} does not let the credential read this (403)${said}: it needs ${permission}; give it that, or another in ${inputs.credential}`, 403);
	return new Refused(`${where} refuses (${status})${said}`, status);
}
const MAX_SAID = 300;
function saidIn(text) {
	const document = parsed(text);
	const fields = fieldsOf(document);
	const said = listOf(fields["errors"]).map((one) => textOf(fieldsOf(one)["msg"])).find((one) => one !== void 0) ?? textOf(fields["message"]);
	return said === void 0 ? "" : `: ${said.replaceAll(/\s+/g, " ").slice(0, MAX_SAID)}`;
}
function parsed(text) {
	try {
		return parseJson(text);
	} catch {
		return;
	}
}
function documentOf(text, { name, address }) {
	try {
		return parseJson(text);
	} catch {
		throw new ScanError(`${name} at ${address} answers with what is no JSON, though it says that it is`);
	}
}
export { serviceClient };
