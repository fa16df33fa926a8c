import { openOrWorst } from "./common.js";
// src/ledger/undo.ts
function undecided(finding) {
	const { decision: _decision, ...rest } = finding.cause === "exception-expired" ? withoutCause(finding) : finding;
	const sightings = finding.sightings.map(({ exception: _exception, ...sighting }) => sighting);
	return {
		...rest,
		...finding.status !== "gone" && openOrWorst(sightings),
		sightings
	};
}
function withoutCause({ cause: _cause, causeReason: _causeReason, ...finding }) {
	return finding;
}
export { undecided };
