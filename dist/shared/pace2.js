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
function spacingAt(apiUrl, { spacing }) {
	const { hostname } = new URL(apiUrl);
	return hostname === "api.github.com" || hostname.endsWith(".ghe.com") ? spacing : "none";
}
export { DEFAULT_PACE, pause, spacingAt };
