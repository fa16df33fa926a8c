import { occurrences } from "./common.js";
import { formatNumber } from "./judging.js";
// src/report/occurrence-words.ts
function occurrenceWords(finding) {
	const counts = countsByScanner(finding);
	if (counts.length > 1) return `seen by ${counts.map(([scanner, count]) => `${scanner}${count === 1 ? "" : ` (${timesWords(count)})`}`).join(", ")}`;
	const times = occurrences(finding);
	return times === 1 ? void 0 : `reported ${timesWords(times)}`;
}
function countsByScanner(finding) {
	const counts = new Map();
	for (const sighting of finding.sightings) {
		const [scanner = ""] = sighting.scan.split("@", 1);
		counts.set(scanner, (counts.get(scanner) ?? 0) + occurrences({
			...finding,
			sightings: [sighting]
		}));
	}
	return [...counts].filter(([, count]) => count > 0);
}
function timesWords(count) {
	return `${formatNumber(count)} times`;
}
export { occurrenceWords };
