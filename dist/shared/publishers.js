import { C as headline, D as openTotal, F as verdictSentence, H as worstFirst, I as whereOf, M as quantity, N as resourceName, S as gateName, U as onlyClaims, V as openFindings, w as namedTargets, x as formatNumber } from "./rulings.js";
import { _ as COMMAND, a as checkoutPlace, b as escapeMarkdown, c as annotationMessage, d as whyBlock, g as CHECK_RUN, h as characters, l as renderPage, m as bytes, o as levelOf, p as detailsOf, r as sarifUploads, s as regionOf, v as COMMENT, y as STEP_SUMMARY_BYTES } from "./sarif.js";
import { r as oneLine } from "./terminal.js";
import { n as shorten, r as shortenBytes, t as escapeWithin } from "./shorten.js";
import { a as openCheckRun, c as readComment, i as listCheckRuns, l as readList, o as sendOnce, r as getCheckRun, s as readCheckRun, t as closeUnfinished } from "./check-run.js";
import { a as isRateLimit, c as refusal, i as isHidden, l as statusOf, n as clipped, o as isUncertain, t as AnswerError, u as textOf } from "./failures.js";
import { n as pause, t as DEFAULT_PACE } from "./pace2.js";
import { n as connect, t as REPEATABLE } from "./client.js";
import { n as listAt, r as textAt, t as integerAt } from "./fields2.js";
import { t as readContext } from "./context2.js";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { createHash } from "node:crypto";
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
	const where = resource === void 0 || named !== void 0 ? whereOf(finding, named) : void 0;
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
	return [...openFindings(report), ...worstFirst(manual, report)];
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
				return await publish$1(report, options);
			} catch (error) {
				return refusal(attempted, error);
			}
		}
	};
}
async function publish$1(report, options) {
	const { connect, context, gate, id, mode, check } = options;
	if (mode === "never") return skipped$1("Comments are switched off.");
	const pullRequest = await findPullRequest(connect, context);
	if ("none" in pullRequest) return skipped$1(pullRequest.none);
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
	if (reason !== void 0) return sticky === void 0 ? skipped$1(reason) : published(sticky, reason);
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
function skipped$1(message) {
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
				return await publish(report, options);
			} catch (error) {
				return isNotEnabled(error) ? skipped(notEnabled(error)) : refused(options, error);
			}
		}
	};
}
async function publish(report, { connect, context }) {
	const at = await refOf(connect, context);
	if (at === void 0) return skipped("This event has no branch, tag or pull request that code scanning could file the result under.");
	const api = await connect();
	const uploads = sarifUploads(report);
	const notices = uploads.flatMap(({ notice }) => notice ?? []);
	const ids = [];
	for (const one of uploads) ids.push(await upload(api, await encode(one), at));
	return ids.length === 0 ? skipped("There is no completed scan to upload.") : outcome(await analysesOf(api, ids), notices, context);
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
function skipped(message) {
	return {
		publisher: PUBLISHER$1,
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
	const { gate, id, log, check, comment, sarif, annotate, maxAnnotations, onCheckOpening } = options;
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
		...sarif === "never" ? [] : [sarifPublisher(common)]
	];
}
function wanted({ check, comment, sarif }) {
	return [
		...check ? [{
			name: "check run",
			permission: "checks: write"
		}] : [],
		...comment === "never" ? [] : [{
			name: "comment",
			permission: "pull-requests: write"
		}],
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
