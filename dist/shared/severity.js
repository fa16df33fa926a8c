// src/domain/severity.ts
const SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low",
	"info",
	"unknown"
];
function severityRank(severity) {
	return SEVERITIES.indexOf(severity);
}
function worstSeverity(severities) {
	let worst = "unknown";
	for (const severity of severities) if (severityRank(severity) < severityRank(worst)) worst = severity;
	return worst;
}
export { severityRank as n, worstSeverity as r, SEVERITIES as t };
