// src/gates/manifests/fix.ts
async function fix(found, inputs, host) {
	const [{ applyFixes }, { discloses }] = await Promise.all([import("./apply.js"), import("./disclosure.js")]);
	const ignored = new Set((inputs["ignore-rules"] ?? []).map((rule) => rule.toLowerCase()));
	const changes = applyFixes(found.filter(({ ruleId }) => !ignored.has(ruleId.toLowerCase())));
	if (!inputs.scanners.includes("builtin")) host.log.warning("fix: only the built-in rules know fixes: add builtin to scanners.");
	else if (changes.length === 0) host.log.info("Nothing that was found has one safe fix.");
	else if (inputs.fix === "show") host.show("The fixes as a patch; --fix=write, or the input fix: write, writes them", changes.map((change) => shown(change, discloses)).join(""));
	else await write(changes, host);
}
function shown({ file, before, diff }, discloses) {
	return discloses(diff, before) ? `# The patch of ${JSON.stringify(file)} is not shown, since lines around it look like credentials; --fix=write writes it.\n` : diff;
}
async function write(changes, { log }) {
	const [{ writeFixes }, { describeChange }] = await Promise.all([import("./write.js"), import("./apply.js")]);
	const refused = new Map();
	for (const one of await writeFixes(changes)) if (one.status === "refused") refused.set(one.file, one.reason);
	for (const change of changes) {
		const reason = refused.get(change.file);
		if (reason === void 0) log.info(describeChange(change));
		else log.warning(`${change.file} was not fixed: ${reason}.`);
	}
}
export { fix };
