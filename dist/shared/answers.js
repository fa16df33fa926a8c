import { AnswerError } from "./failures.js";
import { integerAt, listAt, textAt } from "./running.js";
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
export { readCheckRun, readCheckRuns, readComment, readList };
