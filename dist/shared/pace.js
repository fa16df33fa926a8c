import { i as __toESM } from "./rolldown-runtime.js";
import { r as messageOf } from "./errors.js";
import { a as valueAt, i as textAt, n as integerAt } from "./context.js";
// src/github/failures.ts
var AnswerError = class extends Error {
	name = "AnswerError";
};
function statusOf(thrown) {
	return thrown instanceof Error ? integerAt(thrown, "status") : void 0;
}
function isUncertain(thrown) {
	return thrown instanceof AnswerError || (statusOf(thrown) ?? 0) >= 500;
}
function isUsedUp(thrown) {
	return header(thrown, "x-ratelimit-remaining") === "0";
}
function isRateLimit(thrown) {
	const status = statusOf(thrown);
	const limited = isUsedUp(thrown) || header(thrown, "retry-after") !== void 0 || /\brate limit/iu.test(textOf(thrown));
	return status === 429 || status === 403 && limited;
}
function header(thrown, name) {
	return textAt(valueAt(thrown, "response"), "headers", name);
}
function refusal({ publisher, permission, hint }, thrown) {
	const status = statusOf(thrown);
	const text = textOf(thrown);
	if (isRateLimit(thrown)) return {
		publisher,
		status: "failed",
		message: `GitHub's rate limit is reached, and waiting longer is not worth it: ${text}`
	};
	if (status === 401) return {
		publisher,
		status: "failed",
		message: `GitHub does not accept the token (${text}): check the input token.`
	};
	if (status === 403 || isHidden(thrown)) return {
		publisher,
		status: "forbidden",
		permission,
		message: `The token lacks "${permission}": ${adviceOn(text) ?? hint ?? "grant it to the job under permissions"}. GitHub said ${status}: ${text}`
	};
	return {
		publisher,
		status: "failed",
		message: otherFailure(thrown, text)
	};
}
function adviceOn(text) {
	return /authenticate via a GitHub App/iu.test(text) ? "a personal access token cannot have it, use that of the workflow or of a GitHub App" : void 0;
}
function isHidden(thrown) {
	return statusOf(thrown) === 404 && /^not found\b/iu.test(textOf(thrown));
}
function otherFailure(thrown, text) {
	const status = statusOf(thrown);
	if (status === void 0) return text;
	return valueAt(thrown, "response") === void 0 ? `GitHub could not be reached: ${text}` : `GitHub said ${status}: ${text}`;
}
const MAX_TEXT = 300;
function textOf(thrown) {
	return clipped((thrown instanceof Error && statusOf(thrown) !== void 0 ? thrown.message : messageOf(thrown)).replace(/ - https:\/\/\S+$/u, ""));
}
function clipped(foreign) {
	const text = foreign.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
	return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
// src/github/proxy.ts
async function proxyFetch(url) {
	const { HttpClient } = await import("./lib.js");
	const dispatcher = new HttpClient("gatehouse").getAgentDispatcher(url);
	if (dispatcher === void 0) return fetch;
	const undici = await import("./undici2.js").then((m) => __toESM(m.default, 1));
	return ((input, init) => undici.fetch(input, {
		...init,
		dispatcher
	}));
}
// src/github/client.ts
const REPEATABLE = { request: { repeatable: true } };
const NEVER_RETRIED = [
	400,
	401,
	403,
	404,
	410,
	413,
	422,
	429,
	451
];
async function connect(options) {
	const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
		import("./dist-src.js"),
		import("./dist-bundle.js"),
		import("./dist-bundle2.js")
	]);
	const { apiUrl, token, owner, repo, version, log, pace } = options;
	const debug = (message) => log.debug(message);
	const octokitLog = {
		debug,
		info: debug,
		warn: debug,
		error: debug
	};
	const octokit = new (Octokit.plugin(nameRateLimits, retry, throttling))({
		auth: token,
		baseUrl: apiUrl,
		userAgent: `gatehouse/${version}`,
		log: octokitLog,
		request: {
			fetch: await timedFetch(apiUrl, pace),
			log: octokitLog
		},
		retry: {
			doNotRetry: NEVER_RETRIED,
			retryAfterBaseValue: pace.secondMs * (.75 + Math.random() / 2),
			retries: 2
		},
		throttle: throttle(pace, log)
	});
	octokit.hook.before("request", (request) => {
		if (request.method !== "GET" && request.request?.["repeatable"] !== true) request.request = {
			...request.request,
			retries: 0
		};
	});
	return {
		octokit,
		owner,
		repo,
		pace
	};
}
async function timedFetch(apiUrl, { requestTimeoutMs }) {
	const send = await proxyFetch(apiUrl);
	return (input, init) => send(input, {
		...init,
		signal: AbortSignal.timeout(requestTimeoutMs)
	});
}
function nameRateLimits(octokit) {
	octokit.hook.error("request", (error) => {
		if (isRateLimit(error) && !isUsedUp(error) && error instanceof Error && !/\bsecondary rate\b/iu.test(error.message)) error.message = `secondary rate limit: ${error.message}`;
		throw error;
	});
}
function throttle({ spacing, secondMs, maxWaitSeconds }, log) {
	let waited = 0;
	const mayWait = (seconds) => {
		if (waited + seconds > maxWaitSeconds) return false;
		waited += seconds;
		log.info(`GitHub's rate limit is reached: waiting ${seconds} s.`);
		return true;
	};
	return {
		onRateLimit: mayWait,
		onSecondaryRateLimit: mayWait,
		fallbackSecondaryRateRetryAfter: 60,
		retryAfterBaseValue: secondMs,
		...spacing === "none" && {
			write: UNSPACED,
			notifications: UNSPACED
		}
	};
}
const UNSPACED = { key: () => ({ schedule: async (_job, task) => task() }) };
// src/github/pace.ts
const DEFAULT_PACE = {
	secondMs: 1e3,
	maxWaitSeconds: 60,
	requestTimeoutMs: 3e4,
	attempts: 4,
	spacing: "github",
	analysisLooks: [2, 4]
};
function pause({ secondMs }, seconds) {
	const ms = seconds * secondMs * (1 + Math.random() / 4);
	return new Promise((resolve) => {
		setTimeout(resolve, ms);
	});
}
export { AnswerError as a, isRateLimit as c, statusOf as d, textOf as f, connect as i, isUncertain as l, pause as n, clipped as o, REPEATABLE as r, isHidden as s, DEFAULT_PACE as t, refusal as u };
