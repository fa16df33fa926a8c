// src/baseline/fetch.ts
const FETCH_MS = 3e5;
async function isHere(git, sha) {
	return (await git([
		"cat-file",
		"-e",
		`${sha}^{tree}`
	], { env: { GIT_NO_LAZY_FETCH: "1" } })).ok;
}
async function fetchCommit(git, sha, { shallow }, remote) {
	const depth = shallow ? ["--depth=1"] : [];
	const fetch = (from, env = {}) => git([
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-recurse-submodules",
		...depth,
		from,
		sha
	], {
		env,
		timeoutMs: FETCH_MS
	});
	const own = await fetch("origin");
	if (own.ok || remote === void 0) return own.ok ? void 0 : own.said;
	const { serverUrl, repository } = remote;
	const again = await fetch(`${serverUrl}/${repository}`, withToken(remote));
	return again.ok ? void 0 : again.said;
}
function withToken({ serverUrl, token }) {
	const name = `http.${serverUrl}/.extraheader`;
	return {
		GIT_CONFIG_COUNT: "2",
		GIT_CONFIG_KEY_0: name,
		GIT_CONFIG_VALUE_0: "",
		GIT_CONFIG_KEY_1: name,
		GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`, "utf8").toString("base64")}`
	};
}
export { fetchCommit, isHere };
