// src/scanners/severity-words.ts
function rate(word, words, notices, cvss) {
	const native = word === void 0 ? {} : { nativeSeverity: word };
	const known = word === void 0 ? void 0 : words[word.trim().toLowerCase()];
	if (word !== void 0 && known === void 0) notices.add(`The severity ${JSON.stringify(word)} is not known here and was read as unknown`);
	if (known !== void 0 && known !== "unknown") return {
		severity: known,
		severitySource: "native",
		...native
	};
	return cvss === void 0 ? {
		severity: "unknown",
		severitySource: word === void 0 ? "default" : "native",
		...native
	} : {
		severity: severityOfCvss(cvss),
		severitySource: "cvss",
		...native
	};
}
function severityOfCvss(score) {
	if (score >= 9) return "critical";
	if (score >= 7) return "high";
	if (score >= 4) return "medium";
	return score > 0 ? "low" : "info";
}
export { rate, severityOfCvss };
