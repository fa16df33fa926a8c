import { messageOf } from "./common.js";
import { integerAt, textAt, valueAt } from "./running.js";
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
function isForbidden(thrown) {
	return [
		401,
		403,
		404
	].includes(statusOf(thrown) ?? 0) && !isRateLimit(thrown);
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
export { AnswerError, clipped, isForbidden, isHidden, isRateLimit, isUncertain, isUsedUp, refusal, statusOf, textOf };
