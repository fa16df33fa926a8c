import { i as __toESM } from "./rolldown-runtime.js";
import { r as messageOf } from "./errors.js";
import { a as valueAt, i as textAt, n as integerAt, r as listAt } from "./context.js";
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
// src/github/answers.ts
function readCheckRun(data) {
	const [id, status] = [integerAt(data, "id"), textAt(data, "status")];
	if (id === void 0 || status === void 0) throw new AnswerError("GitHub answered with something that is not a check run.");
	const [conclusion, url, slug] = [
		textAt(data, "conclusion"),
		textAt(data, "html_url"),
		textAt(data, "app", "slug")
	];
	return {
		id,
		status,
		externalId: textAt(data, "external_id") ?? "",
		annotations: integerAt(data, "output", "annotations_count") ?? 0,
		...conclusion !== void 0 && { conclusion },
		...url !== void 0 && { url },
		...slug !== void 0 && { login: `${slug}[bot]` }
	};
}
function readCheckRuns(data) {
	if (integerAt(data, "total_count") === void 0) throw new AnswerError("GitHub answered with something that is not a list of check runs.");
	return listAt(data, "check_runs").map(readCheckRun);
}
function readComment(data) {
	const id = integerAt(data, "id");
	if (id === void 0) throw new AnswerError("GitHub answered with something that is not a comment.");
	const url = textAt(data, "html_url");
	return {
		id,
		body: textAt(data, "body") ?? "",
		author: textAt(data, "user", "login") ?? "",
		...url !== void 0 && { url }
	};
}
function readList(data, what) {
	if (!Array.isArray(data)) throw new AnswerError(`GitHub answered with something that is not a list of ${what}.`);
	return data;
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
// src/github/send-once.ts
async function sendOnce(pace, send, find) {
	for (let attempt = 1;; attempt += 1) try {
		return await send();
	} catch (error) {
		if (!isUncertain(error) || attempt >= pace.attempts) throw error;
		await pause(pace, attempt ** 2);
		const found = await find();
		if (found !== void 0) return found;
	}
}
// src/github/check-run.ts
async function openCheckRun(api, check) {
	const { octokit, owner, repo, pace } = api;
	const { name, headSha, externalId, detailsUrl, title, summary } = check;
	const create = async () => {
		const { data } = await octokit.request("POST /repos/{owner}/{repo}/check-runs", {
			owner,
			repo,
			name,
			head_sha: headSha,
			status: "in_progress",
			started_at: new Date().toISOString(),
			external_id: externalId,
			...detailsUrl !== void 0 && { details_url: detailsUrl },
			output: {
				title,
				summary
			}
		});
		return readCheckRun(data);
	};
	return sendOnce(pace, create, () => findCheckRun(api, check));
}
async function listCheckRuns({ octokit, owner, repo }, headSha, name) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
		owner,
		repo,
		ref: headSha,
		check_name: name,
		filter: "all",
		per_page: 100
	});
	return readCheckRuns(data);
}
async function findCheckRun(api, check) {
	return (await listCheckRuns(api, check.headSha, check.name)).find(({ externalId }) => externalId === check.externalId);
}
async function getCheckRun({ octokit, owner, repo }, id) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/check-runs/{check_run_id}", {
		owner,
		repo,
		check_run_id: id
	});
	return readCheckRun(data);
}
async function closeUnfinished({ octokit, owner, repo }, id, conclusion, output) {
	await octokit.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
		owner,
		repo,
		check_run_id: id,
		status: "completed",
		conclusion,
		completed_at: new Date().toISOString(),
		output,
		...REPEATABLE
	});
}
export { isRateLimit as _, openCheckRun as a, statusOf as b, pause as c, readCheckRun as d, readComment as f, isHidden as g, clipped as h, listCheckRuns as i, REPEATABLE as l, AnswerError as m, findCheckRun as n, sendOnce as o, readList as p, getCheckRun as r, DEFAULT_PACE as s, closeUnfinished as t, connect as u, isUncertain as v, textOf as x, refusal as y };
