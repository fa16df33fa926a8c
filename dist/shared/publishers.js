import { countedFindings, formatNumber, gateName, headline, namedTargets, onlyClaims, openFindings, openTotal, placeWords, quantity, resourceName, verdictSentence, worstFirst } from "./judging.js";
import { escapeMarkdown, oneLine, showInvisible } from "./common.js";
import { CHECK_RUN, COMMAND, COMMENT, STEP_SUMMARY_BYTES, checkoutPlace, levelOf, regionOf, relativePath, sarifUploads } from "./sarif.js";
import { bytes, characters, detailsOf, renderPage, whyBlock } from "./page.js";
import { escapeWithin, shorten, shortenBytes } from "./shorten.js";
import { annotationMessage } from "./message.js";
import { readCheckRun, readComment, readList } from "./answers.js";
import { closeUnfinished, getCheckRun, listCheckRuns, openCheckRun, sendOnce } from "./check-run.js";
import { AnswerError, clipped, isHidden, isRateLimit, isUncertain, refusal, statusOf, textOf } from "./failures.js";
import { DEFAULT_PACE, pause } from "./pace2.js";
import { REPEATABLE, connect } from "./client.js";
import { integerAt, listAt, readContext, textAt } from "./running.js";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
// src/report/check-run.ts
function checkOutput(report, { detailsUrl } = {}) {
	const elsewhere = detailsUrl === void 0 ? "the report" : `the report of the [run](<${encodeURI(detailsUrl)}>)`;
	const size = bytes(CHECK_RUN.textBytes);
	const why = whyBlock(report, size.most, size);
	const room = why === void 0 ? size.most : size.most - size.measure(`${why}\n\n`);
	const { note, text } = detailsOf(report, room, size, elsewhere);
	return {
		conclusion: conclusionOf(report),
		title: shorten(oneLine(verdictSentence(report)), CHECK_RUN.titleCharacters),
		summary: summaryOf(report, elsewhere),
		text: [
			note,
			why,
			text
		].filter((part) => part !== void 0 && part !== "").join("\n\n")
	};
}
function conclusionOf(report) {
	return report.verdict === "pass" ? "success" : onlyClaims(report) ? "action_required" : "failure";
}
const PLACELESS = 20;
function summaryOf(report, elsewhere) {
	const without = annotated(report).filter((finding) => checkoutPlace(finding) === void 0);
	const named = namedTargets(report);
	const items = without.slice(0, PLACELESS).map((finding) => {
		const words = `${headline(finding)} (${subjectOf(finding, named(finding))})`;
		return `- ${finding.severity}: ${escapeWithin(words, 300, escapeMarkdown)}`;
	});
	const rest = without.length > PLACELESS ? [`- ${quantity(without.length - PLACELESS, "more finding")} below`] : [];
	const below = without.length === 0 ? void 0 : [
		"Without a place in a file, so not annotated:",
		"",
		...items,
		...rest
	].join("\n");
	return renderPage(report, {
		size: bytes(CHECK_RUN.textBytes),
		elsewhere,
		only: "counts",
		...below !== void 0 && { below }
	});
}
function subjectOf(finding, named) {
	const { resource } = finding;
	const where = resource === void 0 || named !== void 0 ? placeWords(finding, named) : void 0;
	return [resource && resourceName(resource), where].filter((part) => part !== void 0).join(" in ");
}
function checkAnnotations(report, { max }) {
	const placed = annotated(report).flatMap((finding) => {
		const place = checkoutPlace(finding);
		return place === void 0 ? [] : [{
			finding,
			path: place.path,
			region: regionOf(place.location)
		}];
	});
	const named = namedTargets(report);
	const annotations = placed.slice(0, max).map((one) => annotation$1(one, named(one.finding)));
	const rest = placed.length - annotations.length;
	return {
		annotations,
		shown: annotations.length,
		total: placed.length,
		...rest > 0 && { rest: `${formatNumber(annotations.length)} of ${quantity(placed.length, "finding")} are annotated, the worst first; the rest is in the report.` }
	};
}
function annotated(report) {
	const manual = report.findings.filter(({ status }) => status === "manual");
	const counted = new Set(countedFindings(report));
	const others = openFindings(report).filter((finding) => !counted.has(finding));
	return [
		...counted,
		...others,
		...worstFirst(manual, report)
	];
}
function annotation$1({ finding, path, region }, named) {
	return {
		path,
		...region,
		annotation_level: levelOf(finding),
		title: shorten(oneLine(`${finding.severity}: ${headline(finding)}`), CHECK_RUN.annotationTitleCharacters),
		message: shortenBytes(annotationMessage(finding, named), CHECK_RUN.annotationMessageBytes)
	};
}
function batches(items, size) {
	const count = Math.ceil(items.length / size);
	return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
// src/github/check-key.ts
function externalId(gate, id, run, nonce) {
	return ["gatehouse", ...[
		gate,
		id,
		run?.id ?? "",
		String(run?.attempt ?? 1),
		run?.job ?? "",
		nonce
	].map(encodeURIComponent)].join(":");
}
function isOfEarlierAttempt(other, gate, id, run) {
	const [suite, otherGate, otherId, otherRun, attempt, job] = other.split(":");
	const same = [
		gate,
		id,
		run.id,
		run.job ?? ""
	].map(encodeURIComponent).join(":");
	return suite === "gatehouse" && [
		otherGate,
		otherId,
		otherRun,
		job
	].join(":") === same && Number(attempt) < run.attempt;
}
// src/github/check-result.ts
async function writeResult(api, id, result) {
	const all = batches(result.annotations, CHECK_RUN.annotationsPerRequest);
	let accepted = 0;
	let written = { refused: 0 };
	for (const batch of all.slice(0, -1)) {
		const refusal = await append(api, {
			id,
			output: result.output,
			batch,
			before: accepted
		});
		accepted += refusal === void 0 ? batch.length : 0;
		written = count(written, batch, refusal);
	}
	const last = all.at(-1) ?? [];
	const refusal = await finish(api, {
		id,
		output: result.output,
		batch: last,
		before: accepted
	}, result.conclusion);
	return count(written, last, refusal);
}
function count({ refused, refusal: before }, batch, refusal) {
	const said = before ?? refusal;
	return {
		refused: refused + (refusal === void 0 ? 0 : batch.length),
		...said !== void 0 && { refusal: said }
	};
}
async function append(api, update) {
	try {
		await updateOnce(api, update);
		return;
	} catch (error) {
		return refusedBy(error);
	}
}
async function finish(api, update, conclusion) {
	const { title } = update.output;
	let refusal;
	for (const attempt of [
		update,
		{
			...update,
			batch: []
		},
		{
			...update,
			batch: [],
			output: {
				title,
				summary: title
			}
		}
	]) {
		const again = await append(api, {
			...attempt,
			conclusion
		});
		if (again === void 0) return refusal;
		refusal ??= again;
	}
	throw new Error(`GitHub refuses the result of the check: ${refusal ?? ""}`);
}
function refusedBy(error) {
	if (statusOf(error) === 422) return textOf(error);
	throw error;
}
async function updateOnce(api, update) {
	let rest = update;
	for (let attempt = 1;; attempt += 1) {
		try {
			await send(api, rest);
			return;
		} catch (error) {
			if (!isUncertain(error) || attempt >= api.pace.attempts) throw error;
		}
		await pause(api.pace, attempt ** 2);
		const { annotations } = await getCheckRun(api, update.id);
		rest = {
			...update,
			batch: update.batch.slice(Math.max(0, annotations - update.before))
		};
	}
}
async function send({ octokit, owner, repo }, { id, output, batch, conclusion }) {
	const { data } = await octokit.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
		owner,
		repo,
		check_run_id: id,
		...conclusion !== void 0 && {
			status: "completed",
			conclusion,
			completed_at: new Date().toISOString()
		},
		output: {
			...output,
			...batch.length > 0 && { annotations: [...batch] }
		}
	});
	readCheckRun(data);
}
// src/github/check-publisher.ts
const PUBLISHER$3 = "check run";
var CheckPublisher = class {
	name = PUBLISHER$3;
	#options;
	#externalId;
	#check;
	#refused;
	#completed = false;
	constructor(options) {
		this.#options = options;
		this.#externalId = externalId(options.gate, options.id, options.run, crypto.randomUUID().slice(0, 8));
	}
	get check() {
		return this.#check;
	}
	async begin() {
		try {
			const api = await this.#options.connect();
			this.#check = await this.#open(api);
			await this.#closeOrphans(api);
		} catch (error) {
			this.#refused = error;
		}
	}
	async publish(report) {
		try {
			const api = await this.#options.connect();
			this.#check ??= await this.#open(api);
			return await this.#complete(api, this.#check, report);
		} catch (error) {
			return this.#refusal(error);
		}
	}
	async abandon({ kind, reason }) {
		const { connect, log } = this.#options;
		if (this.#check === void 0 || this.#completed) return;
		const output = {
			title: kind === "cancelled" ? "Cancelled" : "Could not scan",
			summary: `The run ended without a report: ${escapeMarkdown(clipped(reason))}`
		};
		try {
			await closeUnfinished(await connect(), this.#check.id, kind === "cancelled" ? "cancelled" : "failure", output);
		} catch (error) {
			log.warning(`The check run could not be closed: ${textOf(error)}`);
		}
	}
	async #open(api) {
		if (this.#refused !== void 0 && !isUncertain(this.#refused)) throw this.#refused;
		const { gate, id, headSha, run, onOpening } = this.#options;
		const pending = {
			name: gateName({
				gate,
				id
			}),
			headSha,
			externalId: this.#externalId
		};
		await onOpening?.(pending);
		return openCheckRun(api, {
			...pending,
			...run !== void 0 && { detailsUrl: run.url },
			title: "Scanning",
			summary: "The scan is running."
		});
	}
	async #closeOrphans(api) {
		const { gate, id, headSha, run, log } = this.#options;
		if (run === void 0 || run.attempt < 2) return;
		try {
			const runs = await listCheckRuns(api, headSha, gateName({
				gate,
				id
			}));
			const output = {
				title: "Cancelled",
				summary: `Attempt ${run.attempt} of the same workflow run has taken over.`
			};
			for (const orphan of runs) if (orphan.status !== "completed" && isOfEarlierAttempt(orphan.externalId, gate, id, run)) await closeUnfinished(api, orphan.id, "cancelled", output);
		} catch (error) {
			log.warning(`A check run of an earlier attempt may still be open: ${textOf(error)}`);
		}
	}
	async #complete(api, check, report) {
		const { run, maxAnnotations } = this.#options;
		const { annotations, rest } = checkAnnotations(report, { max: maxAnnotations });
		const { conclusion, ...output } = checkOutput(report, run === void 0 ? {} : { detailsUrl: run.url });
		const written = await writeResult(api, check.id, {
			conclusion,
			output: withLine(output, rest),
			annotations
		});
		this.#completed = true;
		const message = [refusedSentence(written), rest].filter((text) => text !== void 0).join(" ");
		return {
			publisher: PUBLISHER$3,
			status: "published",
			...check.url !== void 0 && { url: check.url },
			...message !== "" && { message }
		};
	}
	#refusal(error) {
		const { hint } = this.#options;
		return refusal({
			publisher: PUBLISHER$3,
			permission: "checks: write",
			...hint !== void 0 && { hint }
		}, error);
	}
};
function refusedSentence({ refused, refusal: words = "" }) {
	return refused === 0 ? void 0 : `GitHub refused ${refused} annotations: ${words}`;
}
function withLine(output, line) {
	const summary = `${output.summary}\n\n${line ?? ""}`;
	return line === void 0 || Buffer.byteLength(summary) > CHECK_RUN.textBytes ? output : {
		...output,
		summary
	};
}
// src/report/markdown/comment.ts
function commentMarker(gate, id) {
	return `<!-- gatehouse gate=${encodeMarkerPart(gate)} id=${encodeMarkerPart(id)} -->`;
}
const LONGEST_PART = 200;
function encodeMarkerPart(part) {
	if (part.length > LONGEST_PART) return createHash("sha256").update(part).digest("hex");
	return [...Buffer.from(part)].map((byte) => {
		const character = String.fromCharCode(byte);
		return /\w/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
	}).join("");
}
function renderComment(report, { marker, links = {} }) {
	return renderPage(report, {
		size: characters(COMMENT.plannedCharacters),
		elsewhere: links.check === void 0 ? "the check run and the report" : `the [check run](${address(links.check)}) and the report`,
		above: marker,
		below: footer(report, links)
	});
}
function footer({ inputs }, { check, run }) {
	return `<sub>${[
		check === void 0 ? void 0 : `[Check run](${address(check)})`,
		run === void 0 ? void 0 : `[Workflow run](${address(run)})`,
		`Gatehouse ${inputs.gatehouse.replaceAll(/[^\w.+-]/g, "")}`
	].filter((part) => part !== void 0).join(" · ")}</sub>`;
}
function address(url) {
	return `<${encodeURI(url).replaceAll(/[<>]/g, "")}>`;
}
// src/github/comments.ts
const APP_OF_ACTIONS = "github-actions[bot]";
async function ownLogin({ octokit }) {
	try {
		const { data } = await octokit.request("GET /user");
		return textAt(data, "login") ?? APP_OF_ACTIONS;
	} catch (error) {
		const status = statusOf(error);
		if (status === 403 || status === 404) return APP_OF_ACTIONS;
		throw error;
	}
}
async function ownComments({ octokit, owner, repo }, { number, author, marker }) {
	const own = [];
	for (let page = 1;; page += 1) {
		const { data } = await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			owner,
			repo,
			issue_number: number,
			per_page: 100,
			page
		});
		const comments = readList(data, "comments").map(readComment);
		own.push(...comments.filter((comment) => comment.author === author && comment.body.includes(marker)));
		if (comments.length < 100) return own;
	}
}
async function createComment({ octokit, owner, repo, pace }, { number, body }, find) {
	const create = async () => {
		const { data } = await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			owner,
			repo,
			issue_number: number,
			body
		});
		return readComment(data);
	};
	return sendOnce(pace, create, find);
}
async function updateComment({ octokit, owner, repo }, id, body) {
	const { data } = await octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		owner,
		repo,
		comment_id: id,
		body,
		...REPEATABLE
	});
	return readComment(data);
}
async function deleteComments({ octokit, owner, repo }, comments) {
	let left = 0;
	for (const { id } of comments) try {
		await octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			owner,
			repo,
			comment_id: id,
			...REPEATABLE
		});
	} catch (error) {
		left += statusOf(error) === 404 ? 0 : 1;
	}
	return left;
}
// src/github/pull-request.ts
async function findPullRequest(connect, context) {
	const { pullRequest, headBranch, headSha, event } = context;
	if (pullRequest !== void 0) return { number: pullRequest };
	if (headBranch === void 0 || headSha === void 0) return { none: `There is no pull request in ${event === "" ? "this run" : `a run of ${event}`}.` };
	const { octokit, owner, repo } = await connect();
	const head = `${headBranch.owner}:${headBranch.name}`;
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls", {
		owner,
		repo,
		state: "open",
		head,
		per_page: 100
	});
	const numbers = readList(data, "pull requests").filter((pull) => textAt(pull, "head", "sha") === headSha).flatMap((pull) => integerAt(pull, "number") ?? []);
	const [number, ...others] = numbers;
	if (number === void 0) return { none: `No open pull request has ${headSha.slice(0, 12)} as its head.` };
	return others.length === 0 ? { number } : { none: `Several open pull requests have ${headSha.slice(0, 12)} as their head: ${numbers.map((n) => `#${n}`).join(", ")}.` };
}
// src/github/comment-publisher.ts
const PUBLISHER$2 = "comment";
function commentPublisher(options) {
	const { hint } = options;
	const attempted = {
		publisher: PUBLISHER$2,
		permission: "pull-requests: write",
		...hint !== void 0 && { hint }
	};
	return {
		name: PUBLISHER$2,
		async publish(report) {
			try {
				return await publish$2(report, options);
			} catch (error) {
				return refusal(attempted, error);
			}
		}
	};
}
async function publish$2(report, options) {
	const { connect, context, gate, id, mode, check } = options;
	if (mode === "never") return skipped$2("Comments are switched off.");
	const pullRequest = await findPullRequest(connect, context);
	if ("none" in pullRequest) return skipped$2(pullRequest.none);
	const api = await connect();
	const { number } = pullRequest;
	const marker = commentMarker(gate, id);
	const author = check()?.login ?? await ownLogin(api);
	const find = () => ownComments(api, {
		number,
		author,
		marker
	});
	const state = stateMarker(report);
	const body = renderComment(report, {
		marker: `${marker}\n${state}`,
		links: linksOf(options)
	});
	const [sticky, ...duplicates] = await find();
	const reason = reasonToStaySilent(report, {
		mode,
		sticky,
		state,
		body
	});
	const left = await deleteComments(api, duplicates);
	if (reason !== void 0) return sticky === void 0 ? skipped$2(reason) : published(sticky, reason);
	const findWritten = async () => (await find()).find((comment) => same(comment.body, body));
	return published(sticky === void 0 ? await createComment(api, {
		number,
		body
	}, findWritten) : await updateComment(api, sticky.id, body), left === 0 ? void 0 : `${left} older comments of the same gate could not be deleted.`);
}
function linksOf({ context, check }) {
	const [checkUrl, runUrl] = [check()?.url, context.run?.url];
	return {
		...checkUrl !== void 0 && { check: checkUrl },
		...runUrl !== void 0 && { run: runUrl }
	};
}
function reasonToStaySilent(report, { mode, sticky, state, body }) {
	if (sticky === void 0) {
		const nothing = report.verdict === "pass" && openTotal(report) === 0;
		return mode === "on-findings" && nothing ? "There is nothing to say: no finding is open." : void 0;
	}
	if (mode === "on-change" && sticky.body.includes(state)) return "The result has not changed.";
	return same(sticky.body, body) ? "The comment says the same already." : void 0;
}
function stateMarker({ verdict, findings }) {
	const open = findings.filter(({ status }) => status === "open").map(({ fingerprint }) => fingerprint);
	return `<!-- gatehouse-state ${createHash("sha256").update(JSON.stringify([verdict, ...open.toSorted()])).digest("hex").slice(0, 32)} -->`;
}
function same(a, b) {
	return words(a) === words(b);
}
function words(body) {
	return body.replaceAll("\r\n", "\n").replaceAll(/\/runs\/\d+[^\s>)]*/gu, "").trim();
}
function published({ url }, message) {
	return {
		publisher: PUBLISHER$2,
		status: "published",
		...url !== void 0 && { url },
		...message !== void 0 && { message }
	};
}
function skipped$2(message) {
	return {
		publisher: PUBLISHER$2,
		status: "skipped",
		message
	};
}
// src/report/command-annotations.ts
const LEVELS = {
	failure: "error",
	warning: "warning",
	notice: "notice"
};
function commandAnnotations(report) {
	const open = openFindings(report);
	const named = namedTargets(report);
	return [
		"failure",
		"warning",
		"notice"
	].flatMap((level) => open.filter((finding) => levelOf(finding) === level).slice(0, COMMAND.annotationsPerLevel).map((finding) => annotation(finding, named(finding))));
}
function annotation(finding, named) {
	return {
		level: LEVELS[levelOf(finding)],
		message: shorten(annotationMessage(finding, named), COMMAND.messageCharacters),
		properties: {
			title: shorten(headline(finding), 200),
			...placeOf(finding)
		}
	};
}
function placeOf(finding) {
	const place = checkoutPlace(finding);
	if (place === void 0) return {};
	const { start_line, end_line, start_column, end_column } = regionOf(place.location);
	return {
		file: place.path,
		startLine: start_line,
		endLine: end_line,
		...start_column !== void 0 && { startColumn: start_column },
		...end_column !== void 0 && { endColumn: end_column }
	};
}
// src/github/fallback.ts
function withAnnotations(primary, annotate) {
	return {
		name: primary.name,
		begin: async () => primary.begin?.(),
		abandon: async (ending) => primary.abandon?.(ending),
		async publish(report) {
			const publication = await primary.publish(report);
			return publication.status === "forbidden" || publication.status === "failed" ? {
				...publication,
				message: [publication.message, ...annotateInstead(report, annotate)].join(" ")
			} : publication;
		}
	};
}
function annotateInstead(report, annotate) {
	const annotations = commandAnnotations(report);
	for (const annotation of annotations) annotate(annotation);
	const rest = openTotal(report) - annotations.length;
	return [...annotations.length > 0 ? [`(${quantity(annotations.length, "finding is", "findings are")} annotated by workflow commands instead.)`] : [], ...rest > 0 ? [`(${quantity(rest, "more finding is", "more findings are")} in the report.)`] : []];
}
function unavailable(publication) {
	return {
		name: publication.publisher,
		publish: async () => publication
	};
}
// src/github/code-scanning.ts
const compress = promisify(gzip);
async function encode({ sarif, gzip: made }) {
	return Buffer.from(made ?? await compress(sarif)).toString("base64");
}
async function upload({ octokit, owner, repo }, sarif, at) {
	const { data } = await octokit.request("POST /repos/{owner}/{repo}/code-scanning/sarifs", {
		owner,
		repo,
		commit_sha: at.commitSha,
		ref: at.ref,
		sarif,
		...REPEATABLE
	});
	const id = textAt(data, "id");
	if (id === void 0) throw new AnswerError("GitHub answered the SARIF upload with something that has no id.");
	return id;
}
async function awaitAnalyses(api, ids) {
	const found = new Map(ids.map((id) => [id, {
		status: "pending",
		errors: []
	}]));
	for (const seconds of api.pace.analysisLooks) {
		await pause(api.pace, seconds);
		for (const id of ids.filter((id) => found.get(id)?.status === "pending")) found.set(id, await look(api, id));
		if ([...found.values()].every(({ status }) => status !== "pending")) break;
	}
	return [...found.values()];
}
async function look({ octokit, owner, repo }, id) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}", {
		owner,
		repo,
		sarif_id: id
	});
	const status = textAt(data, "processing_status");
	const errors = listAt(data, "errors").map((error) => clipped(String(error)));
	return {
		status: status === "complete" || status === "failed" ? status : "pending",
		errors
	};
}
// src/github/sarif-publisher.ts
const PUBLISHER$1 = "code scanning";
function sarifPublisher(options) {
	return {
		name: PUBLISHER$1,
		async publish(report) {
			try {
				return await publish$1(report, options);
			} catch (error) {
				return isNotEnabled(error) ? skipped$1(notEnabled(error)) : refused(options, error);
			}
		}
	};
}
async function publish$1(report, { connect, context }) {
	const at = await refOf(connect, context);
	if (at === void 0) return skipped$1("This event has no branch, tag or pull request that code scanning could file the result under.");
	const api = await connect();
	const uploads = sarifUploads(report);
	const notices = uploads.flatMap(({ notice }) => notice ?? []);
	const ids = [];
	for (const one of uploads) ids.push(await upload(api, await encode(one), at));
	return ids.length === 0 ? skipped$1("There is no completed scan to upload.") : outcome(await analysesOf(api, ids), notices, context);
}
async function analysesOf(api, ids) {
	try {
		return await awaitAnalyses(api, ids);
	} catch (error) {
		return [{
			status: "pending",
			errors: [textOf(error)]
		}];
	}
}
function outcome(analyses, notices, context) {
	const errors = analyses.flatMap((analysis) => analysis.errors);
	if (analyses.some(({ status }) => status === "failed")) return failed(`Code scanning could not process the SARIF: ${errors.join(" ") || "GitHub says no reason."}`);
	const pending = analyses.some(({ status }) => status === "pending");
	const message = [...notices, ...pending ? [`GitHub is still processing the upload. ${errors.join(" ")}`.trim()] : []].join(" ");
	const { repository, serverUrl } = context;
	return {
		publisher: PUBLISHER$1,
		status: "published",
		...repository && { url: `${serverUrl}/${repository.owner}/${repository.repo}/security/code-scanning` },
		...message !== "" && { message }
	};
}
async function refOf(connect, context) {
	const { codeScanning, headBranch, headSha } = context;
	if (codeScanning !== void 0 || headBranch === void 0 || headSha === void 0) return codeScanning;
	const found = await findPullRequest(connect, context);
	return "number" in found ? {
		ref: `refs/pull/${found.number}/head`,
		commitSha: headSha
	} : void 0;
}
function isNotEnabled(error) {
	const status = statusOf(error);
	const said = /must be enabled|not enabled|not available/iu.test(textOf(error));
	return isHidden(error) || status === 403 && said && !isRateLimit(error);
}
function notEnabled(error) {
	return `Code scanning is not enabled for this repository, so no SARIF was uploaded (GitHub said ${statusOf(error) ?? ""}: ${textOf(error)}).`;
}
function refused({ hint }, error) {
	return refusal({
		publisher: PUBLISHER$1,
		permission: "security-events: write",
		...hint !== void 0 && { hint }
	}, error);
}
function failed(message) {
	return {
		publisher: PUBLISHER$1,
		status: "failed",
		message
	};
}
function skipped$1(message) {
	return {
		publisher: PUBLISHER$1,
		status: "skipped",
		message
	};
}
// src/report/suggestion-hunks.ts
const HEAD = /^@@ -(?<before>\d+)(?:,(?<old>\d+))? \+(?<after>\d+)(?:,(?<new>\d+))? @@/;
function hunksOf(diff) {
	const rows = diff.split("\n");
	const hunks = [];
	for (let at = 0; at < rows.length; at += 1) {
		const head = HEAD.exec(rows[at] ?? "")?.groups;
		const hunk = head === void 0 ? void 0 : hunkAt(rows, at + 1, head);
		if (hunk !== void 0) {
			hunks.push(hunk);
			at += hunk.lines.length;
		}
	}
	return hunks;
}
function hunkAt(rows, start, head) {
	let [old, fresh] = [Number(head["old"] ?? 1), Number(head["new"] ?? 1)];
	const lines = [];
	let at = start;
	let endsOpen = false;
	for (; at < rows.length && (old > 0 || fresh > 0); at += 1) {
		const row = rows[at] ?? "";
		const [sign = " "] = row;
		if (sign === "\\") endsOpen = true;
		else if (sign === " " || sign === "+" || sign === "-") {
			lines.push({
				sign,
				text: row.slice(1)
			});
			old -= Number(sign !== "+");
			fresh -= Number(sign !== "-");
		} else return;
	}
	const isWhole = old === 0 && fresh === 0;
	endsOpen ||= rows[at]?.startsWith("\\") === true;
	return isWhole ? {
		before: Number(head["before"]),
		after: Number(head["after"]),
		lines,
		endsOpen
	} : void 0;
}
function linesAfter(diff) {
	const shown = new Map();
	for (const [hunk, { after, lines }] of hunksOf(diff).entries()) {
		let at = after;
		for (const { text } of lines.filter(({ sign }) => sign !== "-")) {
			shown.set(at, {
				text,
				hunk
			});
			at += 1;
		}
	}
	return shown;
}
// src/report/suggestion.ts
const MAX_LINES = 60;
const MAX_CHARACTERS = 2e4;
function suggestionsOf(report) {
	const chosen = [];
	for (const finding of openFindings(report).filter((one) => isNew(one, report))) {
		const suggestion = suggestionFor(finding);
		if (suggestion !== void 0 && !chosen.some((other) => overlap(other, suggestion))) chosen.push(suggestion);
	}
	return chosen;
}
function isNew({ cause }, { inputs: { comparison } }) {
	return !(comparison !== void 0 && (comparison.base.how !== "none" || comparison.baseline !== void 0)) || cause !== void 0;
}
function overlap(a, b) {
	return a.path === b.path && a.startLine <= b.endLine && b.startLine <= a.endLine;
}
function suggestionFor(finding) {
	const { patch, fingerprint } = finding;
	const path = patch === void 0 ? void 0 : relativePath(patch.path);
	const change = patch === void 0 || path === void 0 ? void 0 : changeOf(patch);
	if (patch === void 0 || path === void 0 || change === void 0) return;
	const key = keyOf([
		fingerprint,
		path,
		...change.before,
		"",
		...change.after
	]);
	return {
		path,
		...change,
		key,
		body: bodyOf(finding, patch, change.after, key)
	};
}
function keyOf(parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
function changeOf({ diff }) {
	const [hunk, ...others] = hunksOf(diff);
	const first = hunk?.lines.findIndex(({ sign }) => sign !== " ") ?? -1;
	if (hunk === void 0 || first === -1 || others.length > 0) return;
	const last = hunk.lines.findLastIndex(({ sign }) => sign !== " ");
	const [from, to] = withAnchor(hunk.lines, first, last);
	const lines = hunk.lines.slice(from, to + 1);
	const before = textsOf(lines, "+");
	const after = textsOf(lines, "-");
	const startLine = hunk.before + textsOf(hunk.lines.slice(0, from), "+").length;
	const isPlain = !(hunk.endsOpen && to === hunk.lines.length - 1) && before.length > 0 && fits(after) && addsNothingHidden(before, after);
	const differs = before.join("\n") !== after.join("\n");
	return isPlain && differs ? {
		startLine,
		endLine: startLine + before.length - 1,
		before,
		after
	} : void 0;
}
function withAnchor(lines, first, last) {
	if (lines.slice(first, last + 1).some(({ sign }) => sign !== "+")) return [first, last];
	return first > 0 ? [first - 1, last] : [first, Math.min(last + 1, lines.length - 1)];
}
function textsOf(lines, without) {
	return lines.filter(({ sign }) => sign !== without).map(({ text }) => text.replace(/\r$/, ""));
}
function fits(after) {
	return after.length <= MAX_LINES && after.join("\n").length <= MAX_CHARACTERS;
}
function addsNothingHidden(before, after) {
	const known = new Set(before);
	return after.every((line) => known.has(line) || showInvisible(line) === line);
}
const SUGGESTION_MARKER = "<!-- gatehouse-suggestion ";
function keysIn(body) {
	return [...body.matchAll(/<!-- gatehouse-suggestion ([\da-f]{32}) -->/g)].map(([, key = ""]) => key);
}
function bodyOf({ id, title, severity }, { description }, after, key) {
	const longest = [...after.join("\n").matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
	const fence = "`".repeat(Math.max(3, longest + 1));
	return [
		`**${escapeMarkdown(id)}** (${severity}): ${escapeMarkdown(shorten(title, 500))}`,
		`<br>${escapeMarkdown(shorten(description, 500))}`,
		"",
		`${fence}suggestion`,
		...after,
		fence,
		"",
		`${SUGGESTION_MARKER}${key} -->`
	].join("\n");
}
// src/github/suggestions.ts
async function* items(page, what) {
	for (let number = 1;; number += 1) {
		const found = readList(await page(number), what);
		yield* found;
		if (found.length < 100) return;
	}
}
async function headOf({ octokit, owner, repo }, number) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
		owner,
		repo,
		pull_number: number
	});
	return textAt(data, "head", "sha");
}
async function shownLines({ octokit, owner, repo }, number) {
	const shown = new Map();
	const page = async (at) => {
		const given = {
			owner,
			repo,
			pull_number: number,
			per_page: 100,
			page: at
		};
		return (await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", given)).data;
	};
	for await (const file of items(page, "changed files")) {
		const [name, patch] = [textAt(file, "filename"), textAt(file, "patch")];
		if (name !== void 0 && patch !== void 0) shown.set(name, linesAfter(patch));
	}
	return shown;
}
async function ownKeys({ octokit, owner, repo }, number, author) {
	const keys = new Set();
	const page = async (at) => {
		const given = {
			owner,
			repo,
			pull_number: number,
			per_page: 100,
			page: at
		};
		return (await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", given)).data;
	};
	for await (const comment of items(page, "review comments")) if (textAt(comment, "user", "login") === author) for (const key of keysIn(textAt(comment, "body") ?? "")) keys.add(key);
	return keys;
}
async function writeReview({ octokit, owner, repo, pace }, { number, headSha, body, suggestions }, isThere) {
	const send = async () => {
		const { data } = await octokit.request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
			owner,
			repo,
			pull_number: number,
			commit_id: headSha,
			event: "COMMENT",
			body,
			comments: suggestions.map(commentOf)
		});
		if (integerAt(data, "id") === void 0) throw new AnswerError("GitHub answered with something that is not a review.");
		const url = textAt(data, "html_url");
		return url === void 0 ? {} : { url };
	};
	return sendOnce(pace, send, async () => await isThere() ? {} : void 0);
}
function commentOf({ path, startLine, endLine, body }) {
	return {
		path,
		line: endLine,
		side: "RIGHT",
		body,
		...startLine < endLine ? {
			start_line: startLine,
			start_side: "RIGHT"
		} : {}
	};
}
// src/github/suggestion-publisher.ts
const SUGGESTIONS = "suggestions";
const MOST = 10;
function suggestionPublisher(options) {
	const { hint } = options;
	const attempted = {
		publisher: SUGGESTIONS,
		permission: "pull-requests: write",
		...hint !== void 0 && { hint }
	};
	return {
		name: SUGGESTIONS,
		async publish(report) {
			try {
				const publication = await publish(report, options);
				options.log.info(`${SUGGESTIONS}: ${publication.message ?? ""}`);
				return publication;
			} catch (error) {
				return refusal(attempted, error);
			}
		}
	};
}
async function publish(report, options) {
	const { connect, context, check } = options;
	const { claims } = report.inputs;
	if (claims !== void 0) return skipped(`The report is ${claims}: what it would write into files is not offered in the name of this token.`);
	const all = suggestionsOf(report);
	if (all.length === 0) return skipped("No new finding comes with a fix that a suggestion can hold.");
	const pullRequest = await findPullRequest(connect, context);
	if ("none" in pullRequest) return skipped(pullRequest.none);
	const { number } = pullRequest;
	const api = await connect();
	const headSha = await headOf(api, number);
	if (headSha === void 0 || headSha !== context.headSha) return skipped("The pull request has another head by now: the run of that one makes its suggestions.");
	const [shown, author] = [await shownLines(api, number), check()?.login ?? await ownLogin(api)];
	const fitting = all.filter((suggestion) => isShown(suggestion, shown));
	const known = await ownKeys(api, number, author);
	const fresh = fitting.filter(({ key }) => !known.has(key)).slice(0, MOST);
	const counts = {
		all: all.length,
		fitting: fitting.length,
		made: fitting.filter(({ key }) => known.has(key)).length
	};
	if (fresh.length === 0) return skipped(sentence({
		...counts,
		fresh: 0
	}));
	const body = reviewBody(options, fresh.length);
	const last = fresh.at(-1)?.key ?? "";
	const isThere = async () => (await ownKeys(api, number, author)).has(last);
	const { url } = await writeReview(api, {
		number,
		headSha,
		body,
		suggestions: fresh
	}, isThere);
	const message = sentence({
		...counts,
		fresh: fresh.length
	});
	return {
		publisher: SUGGESTIONS,
		status: "published",
		message,
		...url !== void 0 && { url }
	};
}
function isShown({ path, startLine, before }, shown) {
	const lines = shown.get(path);
	const first = lines?.get(startLine);
	return before.every((text, index) => {
		const line = lines?.get(startLine + index);
		return line !== void 0 && line.hunk === first?.hunk && line.text.replace(/\r$/, "") === text;
	});
}
function sentence({ all, fitting, made, fresh }) {
	const later = fitting - made - fresh;
	return [
		`${quantity(fresh, "fix is", "fixes are")} suggested.`,
		...made > 0 ? [`${quantity(made, "was", "were")} suggested before.`] : [],
		...later > 0 ? [`${quantity(later, "more waits", "more wait")}: a run makes at most ${MOST}.`] : [],
		...all > fitting ? [`${quantity(all - fitting, "is", "are")} for lines that the pull request does not show.`] : []
	].join(" ");
}
function reviewBody({ gate, id }, count) {
	const what = count === 1 ? "a fix that its scanner proposes" : `${count} fixes that scanners propose`;
	return `${gateName({
		gate,
		id
	})} has found ${what} for lines of this change. Nobody has tried them: read before you commit.`;
}
function skipped(message) {
	return {
		publisher: SUGGESTIONS,
		status: "skipped",
		message
	};
}
// src/report/markdown/summary.ts
function renderSummary(report) {
	return renderPage(report, {
		size: bytes(STEP_SUMMARY_BYTES),
		elsewhere: "the report"
	});
}
// src/github/summary-publisher.ts
const PUBLISHER = "job summary";
function summaryPublisher(write) {
	return {
		name: PUBLISHER,
		async publish(report) {
			if (write === void 0) return {
				publisher: PUBLISHER,
				status: "skipped",
				message: "There is no job summary to write to (GITHUB_STEP_SUMMARY)."
			};
			try {
				await write(renderSummary(report));
				return {
					publisher: PUBLISHER,
					status: "published"
				};
			} catch (error) {
				return {
					publisher: PUBLISHER,
					status: "failed",
					message: `The job summary could not be written: ${textOf(error)}`
				};
			}
		}
	};
}
// src/github/publishers.ts
function githubPublishers(options) {
	const { env, event, log, summary, writeSummary } = options;
	const context = readContext(env, event);
	for (const notice of context.notices) log.warning(notice);
	return [...summary ? [summaryPublisher(writeSummary)] : [], ...apiPublishers(options, context)];
}
function apiPublishers(options, context) {
	const { gate, id, log, check, comment, suggestions, sarif, annotate, maxAnnotations, onCheckOpening } = options;
	const obstacle = obstacleOf(options, context);
	if (obstacle !== void 0) return wanted(options).map(({ name, permission }) => {
		const publisher = unavailable(obstacle(name, permission));
		return name === "check run" ? withAnnotations(publisher, annotate) : publisher;
	});
	const open = once(() => connectTo(options, context));
	const hint = hintOf(context);
	const common = {
		connect: open,
		context,
		...hint !== void 0 && { hint }
	};
	const checkPublisher = new CheckPublisher({
		...common,
		gate,
		id,
		headSha: context.headSha ?? "",
		run: context.run,
		maxAnnotations,
		log,
		...onCheckOpening !== void 0 && { onOpening: onCheckOpening }
	});
	return [
		...check ? [withAnnotations(checkPublisher, annotate)] : [],
		...comment === "never" ? [] : [commentPublisher({
			...common,
			gate,
			id,
			mode: comment,
			check: () => checkPublisher.check
		})],
		...suggestions === "on" ? [suggestionPublisher({
			...common,
			gate,
			id,
			log,
			check: () => checkPublisher.check
		})] : [],
		...sarif === "never" ? [] : [sarifPublisher(common)]
	];
}
function wanted({ check, comment, suggestions, sarif }) {
	return [
		...check ? [{
			name: "check run",
			permission: "checks: write"
		}] : [],
		...comment === "never" ? [] : [{
			name: "comment",
			permission: "pull-requests: write"
		}],
		...suggestions === "on" ? [{
			name: SUGGESTIONS,
			permission: "pull-requests: write"
		}] : [],
		...sarif === "never" ? [] : [{
			name: "code scanning",
			permission: "security-events: write"
		}]
	];
}
function obstacleOf({ token }, { problems }) {
	if (problems.length > 0) return (publisher) => ({
		publisher,
		status: "failed",
		message: problems.join(" ")
	});
	if (token === void 0 || token === "") return (publisher, permission) => ({
		publisher,
		status: "forbidden",
		permission,
		message: `There is no token: set the input token to \${{ github.token }} and grant "${permission}" to the job.`
	});
}
function hintOf({ fork, dependabot, event }) {
	if (event === "workflow_run" || event === "pull_request_target") return;
	const who = fork ? "a pull request from a fork" : dependabot ? "a run that Dependabot started" : void 0;
	return who && `${who} gets a read-only token; a workflow_run can publish its result`;
}
function connectTo({ token = "", version, log, pace }, { apiUrl, repository }) {
	const { owner, repo } = repository ?? {
		owner: "",
		repo: ""
	};
	return connect({
		apiUrl,
		token,
		owner,
		repo,
		version,
		log,
		pace: {
			...DEFAULT_PACE,
			...pace
		}
	});
}
function once(make) {
	let made;
	return () => made ??= make();
}
export { githubPublishers };
