import { __toESM } from "./rolldown-runtime.js";
import { isRateLimit, isUsedUp } from "./failures.js";
import { spacingAt } from "./pace2.js";
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
		throttle: throttle({
			...pace,
			spacing: spacingAt(apiUrl, pace)
		}, log)
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
export { REPEATABLE, connect };
