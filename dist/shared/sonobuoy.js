// src/scanners/sonobuoy/index.ts
const SONOBUOY_MODES = [
	"quick",
	"conformance-lite",
	"non-disruptive-conformance",
	"certified-conformance"
];
const sonobuoy = {
	name: "sonobuoy",
	version: "0.57.5",
	homepage: "https://sonobuoy.io",
	licence: "Apache-2.0",
	environment: [],
	versionStep: {
		args: ["version", "--short"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /^v?(\d+\.\d+\S*)/m.exec(output)?.[1]
};
function step({ namespace, kubeconfig }, args) {
	return {
		args: [
			...args,
			`--namespace=${namespace}`,
			"--level=error"
		],
		env: { KUBECONFIG: kubeconfig },
		completed: [0]
	};
}
function beginStep(where, { mode, images, timeoutMs }) {
	return step(where, [
		"run",
		`--mode=${mode}`,
		"--plugin=e2e",
		`--sonobuoy-image=${images.sonobuoy}`,
		`--kube-conformance-image=${images.e2e}`,
		`--timeout=${Math.max(1, Math.floor(timeoutMs / 1e3))}`,
		"--skip-preflight=dnscheck",
		"--wait=0"
	]);
}
function retrieveStep(where, folder, file) {
	return step(where, [
		"retrieve",
		folder,
		`--filename=${file}`
	]);
}
function deleteStep(where, minutes) {
	return step(where, [
		"delete",
		`--wait=${minutes}`,
		"--wait-output=silent"
	]);
}
export { SONOBUOY_MODES, beginStep, deleteStep, retrieveStep, sonobuoy };
