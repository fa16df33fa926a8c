import { messageOf } from "./common.js";
// src/install/download/retry.ts
const ATTEMPTS = 5;
const BASE_MS = 1e3;
const CEILING_MS = 3e4;
const PATIENCE_MS = 12e4;
var Passing = class extends Error {
	name = "Passing";
	retryAfterMs;
	constructor(message, options = {}) {
		super(message, options.cause === void 0 ? {} : { cause: options.cause });
		this.retryAfterMs = options.retryAfterMs;
	}
};
async function withRetries(what, action, ports) {
	for (let attempt = 1;; attempt += 1) try {
		return await action();
	} catch (error) {
		if (!(error instanceof Passing) || ports.signal.aborted) throw error;
		if (attempt === ATTEMPTS) throw new Error(`tried ${ATTEMPTS} times`, { cause: error });
		await wait(what, attempt, error, ports);
	}
}
async function wait(what, attempt, error, ports) {
	const asked = error.retryAfterMs;
	if (asked !== void 0 && asked > PATIENCE_MS) throw new Error(`${error.message} and asks to wait ${Math.round(asked / 1e3)} s, longer than the ${PATIENCE_MS / 1e3} s that are waited`);
	const delay = asked ?? Math.round(ports.random() * Math.min(CEILING_MS, BASE_MS * 2 ** (attempt - 1)));
	ports.log.info(`${what}: ${error.message}; trying again in ${(delay / 1e3).toFixed(1)} s (${attempt} of ${ATTEMPTS})`);
	await ports.sleep(delay);
}
function retryAfter(value, now) {
	if (value === void 0) return;
	if (/^\d+$/.test(value.trim())) return Number(value) * 1e3;
	const date = Date.parse(value);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
// src/install/download/status.ts
const REASONS = {
	401: {
		again: false,
		reason: "the server wants a sign-in (401): a mirror that asks for one cannot be used"
	},
	403: {
		again: false,
		reason: "the server or a proxy forbids it (403): look at the rules of the proxy, or use a mirror"
	},
	404: {
		again: false,
		reason: "it is not there (404): the version does not exist, or the mirror does not hold it"
	},
	407: {
		again: false,
		reason: "the proxy wants a sign-in (407): put the credentials into HTTPS_PROXY"
	},
	408: {
		again: true,
		reason: "the server gave up waiting (408)"
	},
	410: {
		again: false,
		reason: "it has been removed (410)"
	},
	425: {
		again: true,
		reason: "the server asks to come again (425)"
	},
	429: {
		again: true,
		reason: "the server limits how often it may be asked (429)"
	}
};
function refusalOf(status) {
	const other = {
		again: status >= 500,
		reason: `the server failed (${status})`
	};
	return REASONS[status] ?? (status >= 500 ? other : {
		again: false,
		reason: `the server answered ${status}`
	});
}
// src/install/download/follow.ts
const REDIRECTS = 5;
const LOOPBACK = new Set([
	"127.0.0.1",
	"[::1]",
	"localhost"
]);
async function follow(url, options, ports) {
	let address = allowed(url, options.loopbackHttp);
	for (let hop = 0; hop <= REDIRECTS; hop += 1) {
		const answer = await ask(address, options.signal, ports);
		if (answer.status === 200) return answer;
		await answer.discard();
		address = allowed(target(answer, address, ports.now()), options.loopbackHttp);
	}
	throw new Error(`more than ${REDIRECTS} redirects`);
}
async function ask(url, signal, ports) {
	try {
		return await ports.fetch(url, signal);
	} catch (error) {
		throw connectionError(error);
	}
}
const TRUST = "SELF_SIGNED|UNABLE_TO|CERT_|ERR_TLS|DEPTH_ZERO";
function connectionError(error) {
	const code = codeOf(error);
	if (code !== void 0 && new RegExp(TRUST).test(code)) return new Error(`the certificate of the server is not trusted (${code}): if your network has a certificate authority of its own, name its file with scanner-ca or NODE_EXTRA_CA_CERTS`, { cause: error });
	const reason = `no answer (${code ?? messageOf(error)})`;
	return code === "ENOTFOUND" ? new Error(reason, { cause: error }) : new Passing(reason, { cause: error });
}
function codeOf(error) {
	if (typeof error !== "object" || error === null) return;
	if ("code" in error && typeof error.code === "string") return error.code;
	return "cause" in error ? codeOf(error.cause) : void 0;
}
function target(answer, from, now) {
	const location = answer.header("location");
	if ([
		301,
		302,
		303,
		307,
		308
	].includes(answer.status) && location !== void 0) return new URL(location, from).href;
	const { again, reason } = refusalOf(answer.status);
	const after = retryAfter(answer.header("retry-after"), now);
	if (again || answer.status === 403 && after !== void 0) throw new Passing(reason, { retryAfterMs: after });
	throw new Error(reason);
}
function allowed(url, loopbackHttp) {
	const { protocol, hostname, username } = new URL(url);
	if (username !== "") throw new Error("an address with a user name in it is not asked");
	if (protocol === "https:" || protocol === "http:" && loopbackHttp === "allowed" && LOOPBACK.has(hostname)) return url;
	throw new Error(`${protocol}//${hostname} is not asked: only https is`);
}
export { Passing, connectionError, follow, refusalOf, retryAfter, withRetries };
