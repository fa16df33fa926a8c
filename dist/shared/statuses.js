// src/policy/statuses.ts
function applyIgnore(findings, { ignore }) {
	if (ignore.length === 0) return findings;
	const ignored = new Set(ignore.map((rule) => rule.toLowerCase()));
	return findings.map((finding) => {
		const name = [
			finding.id,
			...finding.aliases,
			...finding.sightings.map(({ ruleId }) => ruleId)
		].find((one) => ignored.has(one.toLowerCase()));
		return finding.status === "open" && name !== void 0 ? {
			...finding,
			status: "suppressed",
			decision: {
				rule: "ignore-rules",
				exception: `The input ignore-rules names ${name}.`
			}
		} : finding;
	});
}
function allowGaps(gaps, { allowGaps: globs }, matches) {
	return gaps.map((gap) => globs.some((glob) => matches(glob, gap.what)) ? {
		...gap,
		allowed: true
	} : gap);
}
export { applyIgnore as n, allowGaps as t };
