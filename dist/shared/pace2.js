// src/github/pace.ts
const DEFAULT_PACE = {
	secondMs: 1e3,
	maxWaitSeconds: 60,
	requestTimeoutMs: 3e4,
	attempts: 4,
	spacing: "github",
	analysisLooks: [2, 4]
};
function pause({ secondMs }, seconds) {
	const ms = seconds * secondMs * (1 + Math.random() / 4);
	return new Promise((resolve) => {
		setTimeout(resolve, ms);
	});
}
export { pause as n, DEFAULT_PACE as t };
