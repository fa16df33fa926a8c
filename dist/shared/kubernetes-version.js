import { r as UserError } from "./errors.js";
// src/builtin/kubernetes-version.ts
const NEWEST_KUBERNETES = {
	major: 1,
	minor: 37
};
const OLDEST_KUBERNETES = {
	major: 1,
	minor: 22
};
function formatKubernetesVersion(version) {
	return `${version.major}.${version.minor}`;
}
function parseKubernetesVersion(text) {
	const wanted = text.trim();
	if (wanted === "latest") return NEWEST_KUBERNETES;
	const match = /^v?(\d{1,3})\.(\d{1,3})(?:\.\d+)?(?:[-+][\w.+-]*)?$/.exec(wanted);
	const version = {
		major: Number(match?.[1]),
		minor: Number(match?.[2])
	};
	const range = `${formatKubernetesVersion(OLDEST_KUBERNETES)} to ${formatKubernetesVersion(NEWEST_KUBERNETES)}`;
	if (match === null) throw new UserError(`kubernetes-version "${text}" is no version: write one as in 1.34 (known: ${range}) or latest.`);
	if (version.major !== 1 || version.minor < OLDEST_KUBERNETES.minor) throw new UserError(`kubernetes-version "${text}" has no Pod Security Standards to judge by: write one of ${range}, or latest.`);
	if (version.minor > NEWEST_KUBERNETES.minor) throw new UserError(`kubernetes-version "${text}" is newer than the Pod Security Standards this release knows (${range}): write latest, or update Gatehouse.`);
	return version;
}
function isAtLeast(version, minor) {
	return version.major > 1 || version.minor >= minor;
}
export { isAtLeast as n, parseKubernetesVersion as r, NEWEST_KUBERNETES as t };
