// src/gates/single-gates.ts
const LOADING = new Map([
	["lint-gate", async () => (await import("./lint-gate2.js")).lintGateGate],
	["manifest-scan", async () => (await import("./manifest-scan2.js")).manifestScanGate],
	["image-scan", async () => (await import("./image-scan2.js")).imageScanGate],
	["k8s-benchmark", async () => (await import("./k8s-benchmark2.js")).k8sBenchmarkGate],
	["report", async () => (await import("./report5.js")).reportGate]
]);
async function loadGate(name) {
	const load = LOADING.get(name);
	if (load === void 0) throw new Error(`there is no gate ${name}`);
	return load();
}
export { loadGate };
