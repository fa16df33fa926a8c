import { CAUSE_WORDS, STATUS_WORDS, budgetWords, componentWords, controlCounts, coverageWords, formatNumber, gateName, isOutside, isOver, namedTargets, otherCounts, outsideWords, placeOf, quantity, resourceName, scoreWords as scoreWords$1, sightingWords, verdictSentence, whereOf, worstFirst } from "./judging.js";
import { cellsOf } from "./cells.js";
import { SEVERITIES, STATUSES, allowanceWords, severityRank, showInvisible, worstSeverity } from "./common.js";
import { explanationsOf } from "./why.js";
import { checkWords } from "./explanation.js";
import { createHash } from "node:crypto";
// src/report/escape/html.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"`": "&#96;"
};
function escapeHtml(text) {
	return showInvisible(text).replaceAll(/[&<>"'`]/g, (character) => ENTITIES[character] ?? "");
}
// src/report/html/markup.ts
function markup(literals, ...contents) {
	let text = literals[0] ?? "";
	for (const [index, content] of contents.entries()) text += written(content) + (literals[index + 1] ?? "");
	return { markup: text };
}
function written(content) {
	if (content === void 0) return "";
	if (typeof content === "string") return escapeHtml(content);
	if (typeof content === "number") return String(content);
	return "markup" in content ? content.markup : content.map(written).join("");
}
function webLink(address, words) {
	const url = URL.canParse(address) ? new URL(address) : void 0;
	return url !== void 0 && /^https?:$/.test(url.protocol) ? markup`<a href="${url.href}" rel="noopener noreferrer nofollow">${words}</a>` : markup`${words}`;
}
// src/report/html/graph.ts
const WIDTH = 960;
const BOX = {
	width: 300,
	height: 42
};
const PITCH = 52;
const BEND = 130;
const LONGEST = 38;
function accessGraph({ subjects, roles, grants }) {
	const rows = Math.max(subjects.length, roles.length, 1);
	const height = rows * PITCH;
	const top = (count) => (rows - count) * PITCH / 2 + (PITCH - BOX.height) / 2;
	const positions = (nodes) => new Map(nodes.map(({ id }, index) => [id, top(nodes.length) + index * PITCH]));
	const left = positions(subjects);
	const right = positions(roles);
	const risks = riskWords(grants);
	const edges = grants.map((grant, index) => edge(grant, index, (left.get(grant.subject.id) ?? 0) + BOX.height / 2, (right.get(grant.role.id) ?? 0) + BOX.height / 2));
	return markup`<svg class="graph" viewBox="-2 0 ${964} ${height}" width="${964}" height="${height}" role="img" aria-label="Who may do what: ${subjects.length} subjects, ${roles.length} roles, ${grants.length} grants">
${edges.map(({ line }) => line)}${edges.map(({ mark }) => mark)}${subjects.map((subject) => node(0, left.get(subject.id) ?? 0, resourceName(subject), subject.kind, void 0))}${roles.map((role) => node(WIDTH - BOX.width, right.get(role.id) ?? 0, resourceName(role), `${role.kind}${role.defined ? "" : ", defined elsewhere"}`, risks.get(role.id), role.permissions))}</svg>`;
}
function riskWords(grants) {
	return new Map(grants.flatMap(({ role, risk }) => risk === void 0 || role.risks.length === 0 ? [] : [[role.id, `${risk}: ${role.risks.map(({ title }) => title).join(", ")}`]]));
}
function node(x, y, name, kind, risk, permissions = []) {
	const about = [
		name,
		risk,
		...permissions.slice(0, 20)
	].filter((line) => line !== void 0).join("\n");
	return markup`<g class="node${risk === void 0 ? "" : " risky"}"><title>${about}</title><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text x="${x + 12}" y="${y + 18}">${clipped(name.slice(name.indexOf(" ") + 1), LONGEST)}</text><text class="kind" x="${x + 12}" y="${y + 33}">${clipped(risk === void 0 ? kind : `! ${risk}`, 46)}</text></g>
`;
}
function edge({ binding, subject, role, risk }, index, y1, y2) {
	const x1 = BOX.width;
	const x2 = WIDTH - BOX.width;
	const where = binding.namespace === void 0 ? "in the whole cluster" : `in ${binding.namespace}`;
	const about = `${resourceName(subject)} may act as ${resourceName(role)} ${where}, by ${binding.kind} ${binding.name}`;
	const risks = risk === void 0 ? "" : `\n${[...binding.risks, ...role.risks].map(({ severity, title }) => `${severity}: ${title}`).join("\n")}`;
	return {
		line: markup`<path class="edge${risk === void 0 ? "" : " risky"}" d="M${x1} ${y1}C${x1 + BEND} ${y1} ${x2 - BEND} ${y2} ${x2} ${y2}"><title>${about}${risks}</title></path>
`,
		mark: risk === void 0 ? void 0 : diamond(curvePoint(.3 + index % 5 * .1, y1, y2), `${about}${risks}`)
	};
}
function curvePoint(t, y1, y2) {
	const u = 1 - t;
	const along = (a, b, c, d) => u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
	const x = along(BOX.width, BOX.width + BEND, WIDTH - BOX.width - BEND, WIDTH - BOX.width);
	return {
		x: Math.round(x),
		y: Math.round(along(y1, y1, y2, y2))
	};
}
function diamond({ x, y }, about) {
	return markup`<g class="mark"><title>${about}</title><path d="M${x} ${y - 11}L${x + 11} ${y}L${x} ${y + 11}L${x - 11} ${y}Z"/><text x="${x}" y="${y + 4}">!</text></g>
`;
}
function clipped(text, cells) {
	if (cellsOf(text) <= cells) return text;
	let taken = "";
	for (const character of text) {
		if (cellsOf(taken) + cellsOf(character) > cells - 1) break;
		taken += character;
	}
	return `${taken}…`;
}
// src/report/html/graph-layout.ts
const MOST_NODES = 40;
function grantsOf({ subjects, roles, bindings }) {
	const subjectById = new Map(subjects.map((subject) => [subject.id, subject]));
	const roleById = new Map(roles.map((role) => [role.id, role]));
	return bindings.map((binding) => {
		const subject = subjectById.get(binding.subject) ?? {
			id: binding.subject,
			kind: "Subject",
			name: binding.subject
		};
		const role = roleById.get(binding.role) ?? {
			id: binding.role,
			kind: "Role",
			name: binding.role,
			defined: false,
			permissions: [],
			risks: []
		};
		const risk = riskOf(binding, role);
		return {
			binding,
			subject,
			role,
			...risk !== void 0 && { risk }
		};
	}).toSorted((a, b) => rank(a) - rank(b));
}
function riskOf(binding, role) {
	const risks = [...binding.risks, ...role.risks];
	return risks.length === 0 ? void 0 : worstSeverity(risks.map(({ severity }) => severity));
}
function rank({ risk }) {
	return risk === void 0 ? Infinity : severityRank(risk);
}
function layOut(grants) {
	const subjects = new Map();
	const roles = new Map();
	const drawn = grants.filter(({ subject, role }) => {
		const fits = hasRoom(subjects, subject) && hasRoom(roles, role);
		if (fits) {
			subjects.set(subject.id, subject);
			roles.set(role.id, role);
		}
		return fits;
	});
	const rolesSorted = near([...roles.values()], drawn, [...subjects.keys()], "role", "subject");
	const subjectIds = rolesSorted.map(({ id }) => id);
	return {
		subjects: near([...subjects.values()], drawn, subjectIds, "subject", "role"),
		roles: rolesSorted,
		grants: drawn
	};
}
function hasRoom(taken, { id }) {
	return taken.has(id) || taken.size < MOST_NODES;
}
function near(nodes, grants, others, side, other) {
	const index = new Map(others.map((id, position) => [id, position]));
	const sums = new Map();
	for (const grant of grants) {
		const { sum, count } = sums.get(grant[side].id) ?? {
			sum: 0,
			count: 0
		};
		sums.set(grant[side].id, {
			sum: sum + (index.get(grant[other].id) ?? 0),
			count: count + 1
		});
	}
	const mean = ({ id }) => {
		const { sum, count } = sums.get(id) ?? {
			sum: 0,
			count: 1
		};
		return sum / count;
	};
	return nodes.toSorted((a, b) => mean(a) - mean(b));
}
// src/report/html/access.ts
function accessSections({ scans }) {
	return scans.flatMap(({ id, access }, index) => access === void 0 || isEmpty(access) ? [] : [accessSection(id, access, index)]);
}
function isEmpty({ subjects, roles, bindings }) {
	return subjects.length + roles.length + bindings.length === 0;
}
function accessSection(scan, access, index) {
	const grants = grantsOf(access);
	const layout = layOut(grants);
	const risky = grants.filter(({ risk }) => risk !== void 0).length;
	return markup`<section class="access" aria-labelledby="access-${index}"><h2 id="access-${index}">Who may do what</h2>
<p class="about">${scan}: subjects on the left, the roles bound to them on the right. ${risky === 0 ? markup`No grant is marked as risky.` : markup`${quantity(risky, "grant is", "grants are")} risky: thick lines with a diamond, and listed first in the table.`} ${notDrawn(access, grants, layout)}</p>
${grants.length === 0 ? void 0 : markup`<div class="scroll" tabindex="0" role="region" aria-label="Picture of who may do what">${accessGraph(layout)}</div>`}
<details><summary>The same as a table: ${quantity(grants.length, "grant")}</summary>${grantTable(grants)}</details></section>
`;
}
function notDrawn({ subjects, roles }, grants, layout) {
	const bound = new Set(grants.map(({ role }) => role.id));
	const unbound = roles.filter(({ id }) => !bound.has(id)).length;
	return [grants.length > layout.grants.length ? `${quantity(grants.length - layout.grants.length, "further grant is", "further grants are")} only in the table, as the picture holds ${layout.subjects.length} of ${quantity(subjects.length, "subject")}.` : void 0, unbound > 0 ? `${quantity(unbound, "role is", "roles are")} bound to nobody here.` : void 0].filter((part) => part !== void 0).join(" ");
}
const MOST_ROWS = 2e3;
function grantTable(grants) {
	return markup`<div class="scroll" tabindex="0" role="region" aria-label="Table of who may do what"><table><thead><tr><th>Risk</th><th>Who</th><th>Role</th><th>Where</th><th>By</th><th>May</th></tr></thead><tbody>${grants.slice(0, MOST_ROWS).map(({ binding, subject, role, risk }) => {
		const through = markup`${binding.kind} ${binding.name}${binding.location && markup` <code>${placeOf(binding.location)}</code>`}`;
		const risks = [...binding.risks, ...role.risks].map(({ title }) => title).join(", ");
		return markup`<tr><td>${risk === void 0 ? "–" : markup`<span class="badge ${risk}">${risk}</span> ${risks}`}</td><td>${resourceName(subject)}</td><td>${resourceName(role)}</td><td>${binding.namespace ?? "the whole cluster"}</td><td>${through}</td><td>${role.permissions.slice(0, 20).join("; ")}</td></tr>
`;
	})}</tbody></table></div>${grants.length > MOST_ROWS ? markup`<p>${formatNumber(grants.length - MOST_ROWS)} more grants are in the JSON report.</p>` : void 0}`;
}
// src/report/html/finding.ts
function findingEntry(finding, keys, named, explanation) {
	const { id, severity, status, title, message, remediation, patch } = finding;
	return markup`<details class="finding" data-severity="${severity}" data-status="${status}" data-scanner="${keys.scanners}" data-target="${keys.target}"><summary><span class="badge ${severity}">${severity}</span><span class="what"><b>${id}</b> ${title === id ? "" : title}</span><code class="where">${whereOf(finding, named)}</code></summary><div class="body">
${message === void 0 || message === "" ? void 0 : markup`<p class="message">${message}</p>`}${remediation === void 0 || remediation === "" ? void 0 : markup`<p class="instead"><b>Instead</b> ${remediation}</p>`}${patch && markup`<figure><figcaption>${patch.description}</figcaption>${diff(patch.diff)}</figure>`}<dl>${facts(finding)}</dl>${explanation && why(explanation)}
</div></details>
`;
}
function facts(finding) {
	const { resource, component, control, licence, status, cause, decision, scores, aliases, advisories } = finding;
	const said = decision?.exception ?? decision?.reason;
	return [
		["Status", status === "open" && cause === void 0 ? void 0 : [STATUS_WORDS[status], cause && `, ${CAUSE_WORDS[cause]}`]],
		["Resource", resource && [resourceName(resource), resource.fieldPath && markup` <code>${resource.fieldPath}</code>`]],
		["Component", component && componentWords(component)],
		["Places", places(finding)],
		["Diff", finding.diff && DIFF_WORDS[finding.diff]],
		["Control", control],
		["Licence", licence],
		["Also known as", aliases.length + advisories.length === 0 ? void 0 : [...aliases, ...advisories].join(", ")],
		["Scores", scores && scoreWords(scores)],
		["Decision", decision && [markup`<code>${decision.rule}</code>`, said && ` ${said}`]],
		["Seen by", finding.sightings.map((sighting) => markup`<div>${sightingWords(sighting)}${sighting.severityReason && ` (${sighting.severityReason})`}</div>`)],
		["More", references(finding)]
	].flatMap(([name, content]) => content === void 0 ? [] : [markup`<dt>${name}</dt><dd>${content}</dd>`]);
}
function why({ answer, steps, remedies }) {
	return markup`
<details class="why"><summary>Why: ${answer}</summary><ol>${steps.map(({ rule, says, checks }) => markup`<li><code>${rule}</code> ${says}${checks.map((check) => markup`<div>${checkWords(check)}</div>`)}</li>`)}</ol><p>What would change it</p><ul>${remedies.map(({ says, yaml }) => markup`<li>${says}${yaml === void 0 ? void 0 : markup`<pre class="diff">${yaml}</pre>`}</li>`)}</ul></details>`;
}
const DIFF_WORDS = {
	line: "on a line of it",
	file: "in a file of it, on another line",
	outside: "in no file of it"
};
const SHOWN = 20;
function places({ locations, target }) {
	const shown = locations.slice(0, SHOWN).map((location) => {
		return markup`<div><code>${placeOf(location)}</code>${location.note && ` (${location.note})`}</div>`;
	});
	const rest = locations.length - SHOWN;
	return [
		shown,
		rest > 0 ? markup`<div>and ${rest} more</div>` : void 0,
		markup`<div>in <code>${target}</code></div>`
	];
}
function references({ references }) {
	return references.length === 0 ? void 0 : references.slice(0, SHOWN).map((reference) => markup`<div>${webLink(reference, reference)}</div>`);
}
function scoreWords({ cvss, epss, kev }) {
	return [
		cvss !== void 0 && `CVSS ${cvss}`,
		epss !== void 0 && `EPSS ${epss}`,
		kev === true && "known to be exploited"
	].filter(Boolean).join(", ");
}
const LINE_KINDS = [
	[/^(?:\+\+\+|---)/, "file"],
	[/^@@/, "hunk"],
	[/^\+/, "add"],
	[/^-/, "del"]
];
function diff(text) {
	return markup`<pre class="diff">${text.replace(/\n$/, "").split("\n").map((line) => {
		const kind = LINE_KINDS.find(([pattern]) => pattern.test(line))?.[1];
		return kind === void 0 ? markup`${line}\n` : markup`<span class="${kind}">${line}</span>\n`;
	})}</pre>`;
}
// src/report/html/findings.ts
const FEW = 300;
const SHOWN_FINDINGS = 1e4;
const EXPLAINED = 200;
function findingsSection(report) {
	const { findings, scans } = report;
	if (findings.length === 0) return markup`<section aria-labelledby="findings"><h2 id="findings">Findings</h2><p>There is none.</p></section>\n`;
	const scanners = [...new Set(scans.map(({ scanner }) => scanner))];
	const targets = [...new Set(findings.map(({ target }) => target))];
	const scannerOf = new Map(scans.map(({ id, scanner }) => [id, scanners.indexOf(scanner)]));
	const targetIndex = new Map(targets.map((target, index) => [target, index]));
	const named = namedTargets(report);
	const why = new Map(explanationsOf(report, EXPLAINED).map((one) => [one.finding.fingerprint, one]));
	const entry = (finding) => {
		return findingEntry(finding, {
			scanners: [...new Set(finding.sightings.flatMap(({ scan }) => scannerOf.get(scan) ?? []))].join(" "),
			target: String(targetIndex.get(finding.target) ?? "")
		}, named(finding), why.get(finding.fingerprint));
	};
	const shown = worstFirst(findings, report).slice(0, SHOWN_FINDINGS);
	const groups = groupsOf(shown).map(({ name, title, items }) => {
		return markup`<section class="group" aria-labelledby="${name}"><h3 id="${name}">${title} <span>${formatNumber(items.length)}</span></h3>
${items.map(entry)}</section>
`;
	});
	return markup`<section${findings.length > FEW ? markup` class="many"` : void 0} aria-labelledby="findings"><h2 id="findings">Findings</h2>
${restLine(findings.length - shown.length)}${filters(scanners, targets, shown)}${groups}<p id="nothing" hidden>No finding matches the filters.</p></section>
`;
}
function restLine(rest) {
	return rest === 0 ? void 0 : markup`<p>The ${formatNumber(SHOWN_FINDINGS)} worst are shown; ${quantity(rest, "more finding is", "more findings are")} in the report as JSON.</p>\n`;
}
function groupsOf(findings) {
	const open = findings.filter(({ status }) => status === "open");
	const groups = SEVERITIES.map((severity) => {
		const items = open.filter((finding) => finding.severity === severity);
		const within = items.filter((finding) => !isOutside(finding));
		return {
			within: {
				name: severity,
				title: capital(severity),
				items: within
			},
			outside: {
				name: within.length === 0 ? severity : `${severity}-outside`,
				title: `${capital(severity)}, outside of the diff`,
				items: items.filter(isOutside)
			}
		};
	});
	const others = STATUSES.filter((status) => status !== "open").map((status) => ({
		name: status,
		title: capital(STATUS_WORDS[status]),
		items: findings.filter((finding) => finding.status === status)
	}));
	return [
		...groups.map(({ within }) => within),
		...groups.map(({ outside }) => outside),
		...others
	].filter(({ items }) => items.length > 0);
}
function filters(scanners, targets, findings) {
	const severities = SEVERITIES.filter((severity) => findings.some((finding) => finding.severity === severity));
	const statuses = STATUSES.filter((status) => findings.some((finding) => finding.status === status));
	return markup`<form class="filters" id="filters" hidden role="search" aria-label="Filter the findings">
<label class="wide">Text <input type="search" name="text" autocomplete="off" placeholder="id, title, path, resource …"></label>
${select("severity", "Severity", severities.map((severity) => [severity, severity]))}${select("status", "Status", statuses.map((status) => [status, STATUS_WORDS[status]]))}${select("scanner", "Scanner", indexed(scanners))}${select("target", "Target", indexed(targets))}<div class="buttons"><button type="reset">Clear</button> <button type="button" id="expand">Open all</button></div>
<output id="shown" role="status" aria-live="polite"></output>
</form>
`;
}
function indexed(names) {
	return names.map((name, index) => [String(index), name]);
}
function select(name, title, values) {
	return markup`<label>${title} <select name="${name}"><option value="">all</option>${values.map(([value, words]) => markup`<option value="${value}">${words}</option>`)}</select></label>\n`;
}
function capital(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
// src/report/html/head.ts
const SIGNS = {
	pass: "✓",
	fail: "✕",
	error: "!"
};
function verdictHead(report) {
	const { verdict, reasons, judgedAt, inputs } = report;
	return markup`<header class="verdict ${verdict}">
<p class="gate">${gateName(report)}</p>
<h1><span class="sign" aria-hidden="true">${SIGNS[verdict]}</span>${verdictSentence(report)}</h1>
${reasons.length === 0 ? void 0 : markup`<ul class="reasons">${reasons.map(({ rule, message }) => markup`<li><code>${rule}</code> ${message}</li>\n`)}</ul>`}
<p class="about">Judged <time datetime="${judgedAt}">${judgedAt.replace("T", " ").replace(/(?:\.\d+)?Z$/, " UTC")}</time> by ${budgetWords(inputs.policy)}, with Gatehouse ${inputs.gatehouse}</p>
</header>
`;
}
function counts(report) {
	const { summary, inputs } = report;
	const tiles = SEVERITIES.map((severity) => {
		const count = summary.open[severity];
		const limit = inputs.policy.budget[severity];
		const over = isOver(report, severity);
		const allowed = limit === void 0 ? "not limited" : `${formatNumber(limit)} allowed`;
		const tile = markup`<b>${formatNumber(count)}</b><span>${severity}</span><small>${over ? `over: ${allowed}` : allowed}</small>`;
		return markup`<li class="${`${severity}${count === 0 ? " none" : ""}${over ? " over" : ""}`}">${count === 0 ? tile : markup`<a href="#${severity}">${tile}</a>`}</li>\n`;
	});
	const others = otherCounts(report);
	const outside = outsideWords(report);
	return markup`<section aria-labelledby="counts"><h2 id="counts" class="quiet">Open findings by severity</h2>
<ul class="tiles">${tiles}</ul>
<p class="about">${others === void 0 ? void 0 : `Beside the open findings: ${others}. `}${outside && `${outside}. `}The scanners reported ${quantity(summary.occurrences, "occurrence")}.</p>
</section>
`;
}
// src/report/html/scans.ts
function scansSection({ scans, notices }) {
	const said = notices.map((notice) => markup`<li>${notice}</li>\n`);
	return markup`<section aria-labelledby="scans"><h2 id="scans">Scans</h2>
${said.length === 0 ? void 0 : markup`<ul class="notices">${said}</ul>`}
${scans.length === 0 ? markup`<p>No scan ran.</p>` : scans.map(scanEntry)}</section>
`;
}
function scanEntry(scan) {
	const { id, version, status, reason, coverage, durationMs, notices = [], gaps, install, database } = scan;
	return markup`<article class="scan ${status}"><h3>${id} <small>${version}</small></h3>
<dl>${[
		["Status", [status, status === "completed" ? void 0 : `: ${reason ?? "no reason given"}`]],
		["Coverage", coverage && coverageWords(coverage)],
		["Scores", scoreWords$1(scan)],
		["Duration", `${(durationMs / 1e3).toFixed(2)} s`],
		["Installed", install && `from ${install.source}, verified by ${install.verified}`],
		["Database", database?.updatedAt && `of ${database.updatedAt}`]
	].flatMap(([name, content]) => content === void 0 ? [] : [markup`<dt>${name}</dt><dd>${content}</dd>`])}</dl>
${notices.length === 0 ? void 0 : markup`<ul class="notices">${notices.map((notice) => markup`<li>${notice}</li>`)}</ul>`}${gapsTable(gaps)}${controlsTable(scan)}</article>
`;
}
function gapsTable(gaps) {
	if (gaps.length === 0) return;
	const rows = gaps.map((gap) => {
		const { what, reason, allowed, location } = gap;
		return markup`<tr><td>${what}${location === void 0 ? void 0 : markup` <code>${placeOf(location)}</code>`}</td><td>${reason}</td><td>${[allowed === true ? void 0 : "an error", allowanceWords(gap)].filter(Boolean).join(": ")}</td></tr>\n`;
	});
	return markup`<details open><summary>${quantity(gaps.length, "gap")}: what could not be looked at</summary><div class="scroll" tabindex="0" role="region" aria-label="Gaps"><table><thead><tr><th>What</th><th>Why</th><th>Counts as</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
}
const RESULTS = {
	fail: "failed",
	manual: STATUS_WORDS.manual,
	skip: "skipped",
	pass: "passed"
};
const RESULT_ORDER = [
	"fail",
	"manual",
	"skip",
	"pass"
];
function controlsTable(scan) {
	const said = controlCounts(scan);
	if (said === void 0) return;
	const rows = scan.controls.toSorted((a, b) => RESULT_ORDER.indexOf(a.result) - RESULT_ORDER.indexOf(b.result)).map(({ id, title, result }) => markup`<tr class="${result}"><td>${RESULTS[result]}</td><td><code>${id}</code></td><td>${title}</td></tr>\n`);
	return markup`<details><summary>${quantity(scan.controls.length, "control")}: ${said}</summary><div class="scroll" tabindex="0" role="region" aria-label="Controls"><table><thead><tr><th>Result</th><th>Control</th><th>Title</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
}
function foot({ findings, inputs }) {
	return markup`<footer class="about">${quantity(findings.length, "finding")} in this report. Gatehouse ${inputs.gatehouse}. This page loads nothing from anywhere.</footer>\n`;
}
// src/report/html/script.ts
const SCRIPT = `'use strict';
(() => {
  const form = document.getElementById('filters');
  const entries = [...document.querySelectorAll('.finding')];
  if (form !== null) {
    const shown = document.getElementById('shown');
    const nothing = document.getElementById('nothing');
    const groups = [...document.querySelectorAll('.group')].map((group) => ({ group, count: group.querySelector('h3 span'), size: group.querySelectorAll('.finding').length }));
    const rows = entries.map((entry) => ({ entry, data: entry.dataset, group: entry.parentElement, text: undefined }));
    const number = (count) => String(count).replace(/\\B(?=(?:\\d{3})+$)/g, ',');
    const matches = (row, wanted, words) => {
      const { severity, status, scanner, target } = row.data;
      if (wanted.severity !== '' && wanted.severity !== severity) return false;
      if (wanted.status !== '' && wanted.status !== status) return false;
      if (wanted.target !== '' && wanted.target !== target) return false;
      if (wanted.scanner !== '' && !scanner.split(' ').includes(wanted.scanner)) return false;
      if (words.length === 0) return true;
      row.text ??= row.entry.textContent.toLowerCase();
      return words.every((word) => row.text.includes(word));
    };
    const apply = () => {
      const wanted = Object.fromEntries(new FormData(form));
      const words = wanted.text.toLowerCase().split(/\\s+/).filter((word) => word !== '');
      const left = new Map();
      let count = 0;
      for (const row of rows) {
        const fits = matches(row, wanted, words);
        if (row.entry.hidden === fits) row.entry.hidden = !fits;
        if (fits) {
          count += 1;
          left.set(row.group, (left.get(row.group) ?? 0) + 1);
        }
      }
      for (const { group, count: label, size } of groups) {
        const here = left.get(group) ?? 0;
        group.hidden = here === 0;
        label.textContent = here === size ? number(size) : number(here) + ' of ' + number(size);
      }
      nothing.hidden = count > 0;
      const all = number(rows.length) + (rows.length === 1 ? ' finding' : ' findings');
      shown.textContent = count === rows.length ? all : number(count) + ' of ' + all + ' shown';
    };
    let timer;
    const later = (wait) => {
      clearTimeout(timer);
      timer = setTimeout(apply, wait);
    };
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => later(event.target.name === 'text' ? 150 : 0));
    form.addEventListener('reset', () => later(0));
    const expand = document.getElementById('expand');
    expand.addEventListener('click', () => {
      const open = expand.textContent === 'Open all';
      for (const { entry } of rows) if (!entry.hidden) entry.open = open;
      expand.textContent = open ? 'Close all' : 'Open all';
    });
    form.hidden = false;
    apply();
  }
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
})();`;
// src/report/html/style.ts
const STYLE = `
:root{color-scheme:light dark;--bg:#f7f7f5;--card:#fff;--text:#1d2125;--quiet:#5a636d;--line:#dcdfe3;--link:#1a5fb4;--code:#f0f1f3;
--critical:#8f1450;--critical-bg:#fbe8f1;--high:#a92a1b;--high-bg:#fcebe8;--medium:#7a4d00;--medium-bg:#fbf1db;--low:#1c5a9c;--low-bg:#e7f0fa;--info:#4d5661;--info-bg:#eceef0;--unknown:#5a3d9a;--unknown-bg:#efeafa;
--pass:#176b35;--pass-bg:#e7f5eb;--fail:#a92a1b;--fail-bg:#fcebe8;--error:#6b2fa0;--error-bg:#f4ebfb;--add:#e2f5e7;--del:#fce4e1}
@media(prefers-color-scheme:dark){:root{--bg:#131619;--card:#1b1f23;--text:#e4e7ea;--quiet:#9ba5af;--line:#30363d;--link:#86b6f2;--code:#262b31;
--critical:#ff94bd;--critical-bg:#3d152a;--high:#ff9d90;--high-bg:#3b1814;--medium:#eebb62;--medium-bg:#33270e;--low:#8bbcf3;--low-bg:#11283f;--info:#b3bbc3;--info-bg:#272c32;--unknown:#c3adf7;--unknown-bg:#281f40;
--pass:#6fd08c;--pass-bg:#12301c;--fail:#ff9d90;--fail-bg:#3b1814;--error:#d0a6f7;--error-bg:#2c1a40;--add:#12351e;--del:#431a17}}
*{box-sizing:border-box}[hidden]{display:none!important}
body{margin:0 auto;max-width:70rem;padding:1.5rem clamp(.75rem,3vw,2rem) 3rem;background:var(--bg);color:var(--text);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1,h2,h3,p,ul,dl,figure{margin:0;padding:0}h2{font-size:1.25rem;margin:2.25rem 0 .75rem}h3{font-size:1rem;margin:1.5rem 0 .5rem}ul{list-style:none}
h3 span,h3 small{color:var(--quiet);font-weight:400;margin-left:.35rem}a{color:var(--link)}:focus-visible{outline:2px solid var(--link);outline-offset:2px}
code,pre{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono",monospace}code{background:var(--code);border-radius:4px;padding:.1em .35em}
.about{color:var(--quiet);font-size:.875rem;margin-top:.75rem}h2.quiet{font-size:.875rem;font-weight:600;color:var(--quiet);margin-top:1.5rem}
.verdict{background:var(--card);border:1px solid var(--line);border-left:6px solid;border-radius:8px;padding:1.25rem 1.5rem}
.verdict h1{font-size:1.6rem;line-height:1.25;margin:.25rem 0}.gate{color:var(--quiet);font-size:.9rem}.sign{display:inline-grid;place-items:center;width:1.5em;height:1.5em;margin-right:.5em;border-radius:50%;font-size:.75em;vertical-align:.12em}
.pass{border-left-color:var(--pass)}.pass .sign{background:var(--pass-bg);color:var(--pass)}.fail{border-left-color:var(--fail)}.fail .sign{background:var(--fail-bg);color:var(--fail)}.error{border-left-color:var(--error)}.error .sign{background:var(--error-bg);color:var(--error)}
.reasons li{margin-top:.5rem}.notices{margin:.5rem 0;padding-left:1.1rem;list-style:disc}
.tiles{display:grid;grid-template-columns:repeat(6,1fr);gap:.5rem}.tiles li{background:var(--card);border:1px solid var(--line);border-radius:8px}.tiles li>a,.tiles li.none{display:flex;flex-direction:column;padding:.6rem .8rem;color:inherit;text-decoration:none}.tiles li.none{color:var(--quiet)}.tiles b{font-size:1.6rem;line-height:1.2;font-variant-numeric:tabular-nums}.tiles small{color:var(--quiet);font-size:.8rem}
.tiles .over{border-color:currentColor}.tiles .over small{color:inherit;font-weight:600}.tiles .critical:not(.none){color:var(--critical)}.tiles .high:not(.none){color:var(--high)}.tiles .medium:not(.none){color:var(--medium)}.tiles .low:not(.none){color:var(--low)}.tiles .info:not(.none){color:var(--info)}.tiles .unknown:not(.none){color:var(--unknown)}
.filters{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:end;background:var(--bg);padding:.6rem 0;border-bottom:1px solid var(--line)}.filters label{display:grid;font-size:.8rem;color:var(--quiet);min-width:0}.filters .wide{flex:1 1 14rem}
input,select,button{font:inherit;font-size:.9rem;color:var(--text);background:var(--card);border:1px solid var(--line);border-radius:6px;padding:.35rem .5rem;max-width:16rem;min-width:0}.wide input{max-width:none;width:100%}button{cursor:pointer}output{flex-basis:100%;font-size:.85rem;color:var(--quiet)}
.group h3{scroll-margin-top:8rem}.finding{background:var(--card);border:1px solid var(--line);margin-top:-1px}.many .finding{content-visibility:auto;contain-intrinsic-size:auto 2.6rem}.many .finding[open]{contain-intrinsic-size:auto 20rem}
.finding>summary{display:grid;grid-template-columns:5.2rem 1fr auto;gap:.2rem .8rem;align-items:baseline;padding:.5rem .8rem;cursor:pointer;list-style:none}.finding>summary::-webkit-details-marker{display:none}.finding>summary:hover{background:var(--code)}.finding[open]>summary{border-bottom:1px solid var(--line)}
.what b{font-weight:600;margin-right:.3rem}.where{color:var(--quiet);background:none;padding:0;text-align:right;max-width:26rem}.body{padding:.8rem 1rem 1rem 1rem}.message,.instead,figcaption{white-space:pre-line}.instead{margin-top:.6rem}.instead b{color:var(--pass)}
.badge{display:inline-block;font-size:.75rem;font-weight:600;line-height:1.6;text-align:center;border-radius:4px;padding:0 .45rem;background:var(--info-bg);color:var(--info)}.badge.critical{background:var(--critical-bg);color:var(--critical)}.badge.high{background:var(--high-bg);color:var(--high)}.badge.medium{background:var(--medium-bg);color:var(--medium)}.badge.low{background:var(--low-bg);color:var(--low)}.badge.unknown{background:var(--unknown-bg);color:var(--unknown)}
dl{display:grid;grid-template-columns:8rem 1fr;gap:.25rem 1rem;margin-top:.8rem;font-size:.9rem}dt{color:var(--quiet)}dd{margin:0;min-width:0}
figure{margin-top:.8rem}figcaption{color:var(--quiet);font-size:.875rem}.diff{margin:.35rem 0 0;padding:.6rem .8rem;background:var(--code);border-radius:6px;overflow-x:auto;overflow-wrap:normal}.diff span{display:inline-block;min-width:100%}.diff .add{background:var(--add)}.diff .del{background:var(--del)}.diff .hunk,.diff .file{color:var(--quiet)}
.why{margin-top:.8rem}.why summary{cursor:pointer}.why ol,.why ul{margin:.4rem 0;padding-left:1.4rem;list-style:revert}.why p{color:var(--quiet)}
.scan{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.8rem 1rem;margin-top:.6rem}.scan h3{margin:0}.scan.failed{border-left:4px solid var(--error)}.scan details{margin-top:.7rem}.scan summary,.access summary{cursor:pointer}
.scroll{overflow-x:auto;margin-top:.5rem}table{border-collapse:collapse;width:100%;font-size:.875rem}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:normal}th{color:var(--quiet);font-weight:600}tr.fail td:first-child{color:var(--fail);font-weight:600}
.graph{display:block;max-width:100%;min-width:44rem;height:auto;font-size:13px}.node rect{fill:var(--card);stroke:var(--line)}.node text{fill:var(--text)}.node .kind{fill:var(--quiet);font-size:10.5px}.node.risky rect{stroke:var(--fail);stroke-width:1.5}.node.risky .kind{fill:var(--fail)}.edge{fill:none;stroke:var(--quiet);stroke-opacity:.55;stroke-width:1.2}.edge.risky{stroke:var(--fail);stroke-opacity:1;stroke-width:2.4}.mark path{fill:var(--fail-bg);stroke:var(--fail);stroke-width:1.5}.mark text{fill:var(--fail);text-anchor:middle;font-weight:700}
@media screen and (max-width:46rem){.tiles{grid-template-columns:repeat(3,1fr)}.finding>summary{grid-template-columns:auto 1fr}.what{grid-column:1/-1;grid-row:2}.where{text-align:left;max-width:none}.verdict{padding:1rem}.verdict h1{font-size:1.3rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}.filters{position:static}.filters label{flex:1 1 7rem}select{max-width:none}}
@media print{:root{color-scheme:light;--bg:#fff;--card:#fff;--text:#000;--quiet:#444;--line:#bbb;--code:#f4f4f4;--critical:#8f1450;--critical-bg:#fff;--high:#a92a1b;--high-bg:#fff;--medium:#7a4d00;--medium-bg:#fff;--low:#1c5a9c;--low-bg:#fff;--info:#4d5661;--info-bg:#fff;--unknown:#5a3d9a;--unknown-bg:#fff;--pass:#176b35;--fail:#a92a1b;--fail-bg:#fff;--error:#6b2fa0;--add:#eef8f0;--del:#fbeeec}
body{max-width:none;padding:0;font-size:10pt}.filters{display:none}.many .finding,.finding{content-visibility:visible}h2,h3,.finding>summary{break-after:avoid}.tiles li,.verdict,.graph,.diff{break-inside:avoid}details::details-content{content-visibility:visible;display:block;block-size:auto}.graph{min-width:0}.badge{border:1px solid}.scroll{overflow:visible}summary{list-style:none}}
`;
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/report/html.ts
var _templateObject;
function renderHtml(report) {
	const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
	return markup(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>",
		" · ",
		"</title>\n<style>",
		"</style>\n</head>\n<body>\n",
		"<main>\n",
		"",
		"",
		"",
		"</main>\n",
		"<script>",
		"<\/script>\n</body>\n</html>\n"
	])), trusted(policy), verdictSentence(report), gateName(report), trusted(STYLE), verdictHead(report), counts(report), findingsSection(report), accessSections(report), scansSection(report), foot(report), trusted(SCRIPT)).markup;
}
function trusted(text) {
	return { markup: text };
}
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
export { renderHtml };
