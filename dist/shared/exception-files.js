import { UserError, mistakesText } from "./common.js";
import { MAX_EXCEPTIONS_BYTES, below, readOnDisk, repositoryRoot, textOf, trustedBase } from "./running.js";
import { resolve } from "node:path";
// src/ledger/changes.ts
const SHOWN = 10;
function changesOf(before, after, where) {
	const [old, own] = [before, after].map((all) => new Map(all.map((one) => [meaningOf(one), one])));
	const added = [...own ?? []].filter(([meaning]) => old?.has(meaning) !== true).map(([, one]) => one);
	const removed = [...old ?? []].filter(([meaning]) => own?.has(meaning) !== true).map(([, one]) => one);
	const parts = [...added.length === 0 ? [] : [`adds ${listed(added)}`], ...removed.length === 0 ? [] : [`takes away ${listed(removed)}`]];
	return parts.length === 0 ? [] : [`This change is judged by the exceptions in ${where}; from the merge on it ${parts.join(" and ")}.`];
}
function meaningOf({ id, source, ...rest }) {
	return JSON.stringify({
		...rest,
		name: id.startsWith(`${source.file}:`) ? "" : id
	});
}
function listed(all) {
	const rest = all.length - SHOWN;
	return `${all.slice(0, SHOWN).map(nameOf).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function nameOf({ id, source, match }) {
	const what = match.ids?.[0] ?? match.components?.[0] ?? match.fingerprints?.[0] ?? match.paths?.[0];
	return id.startsWith(`${source.file}:`) && what !== void 0 ? `${what} (line ${source.line ?? 0})` : id;
}
// src/gates/exception-files.ts
async function withExceptions(plan, inputs, site) {
	const folder = resolve(site.root, site.folder);
	const root = await repositoryRoot(folder) ?? site.root;
	const named = (inputs.exceptions ?? []).map((file) => fileOf(resolve(folder, file), root));
	const unread = await unreadFiles(plan, [...named.map(({ name }) => name), ...(plan.exceptions ?? []).map(({ source }) => source.file)], folder, root);
	if (named.length === 0) return unread.length === 0 ? plan : {
		...plan,
		notices: [...plan.notices, ...unread]
	};
	const base = named.some(({ inside }) => inside) && inputs["config-from"] === "base" ? await trustedBase(folder, inputs.token, site.host) : void 0;
	const asked = {
		now: site.host.now(),
		maxDays: plan.policy.exceptions?.maxDays
	};
	const read = await Promise.all(named.map((file) => readFile(file, base, asked)));
	const mistakes = read.flatMap((one) => one.mistakes);
	if (mistakes.length > 0) throw new UserError(mistakes.join("\n"));
	return {
		...plan,
		exceptions: [...plan.exceptions ?? [], ...read.flatMap(({ exceptions }) => exceptions)],
		notices: [
			...plan.notices,
			...unread,
			...read.flatMap(({ notices }) => notices)
		]
	};
}
function fileOf(path, root) {
	const name = below(root, path);
	return name === void 0 ? {
		name: path,
		root: resolve(path, ".."),
		inside: false
	} : {
		name,
		root,
		inside: true
	};
}
async function readFile(file, base, asked) {
	const own = await readOnDisk(file.root, file.name, MAX_EXCEPTIONS_BYTES);
	const here = own === void 0 ? void 0 : await ledgerOf(own, file, asked);
	const wrong = here === void 0 || here.mistakes.length === 0 ? [] : [mistakesText(file.name, here.mistakes)];
	if (base === void 0 || !file.inside) return here === void 0 ? {
		...NOTHING,
		mistakes: [missing(file)]
	} : {
		...here,
		mistakes: wrong
	};
	const bytes = await base.read(file.name, MAX_EXCEPTIONS_BYTES);
	if (bytes === void 0) {
		const notices = [`This change brings ${file.name}: its exceptions (${here?.exceptions.length ?? 0}) hold from the merge on.`];
		return here === void 0 ? {
			...NOTHING,
			mistakes: [missing(file)]
		} : {
			...NOTHING,
			notices,
			mistakes: wrong
		};
	}
	const before = await ledgerOf(bytes, file, asked);
	const where = `${file.name} of the base (${base.sha.slice(0, 12)})`;
	if (before.mistakes.length > 0 && wrong.length === 0) {
		const notices = [`${where} holds mistakes that this change mends, so none of its exceptions holds here: ${mistakesText(file.name, before.mistakes)}`];
		return {
			...NOTHING,
			notices
		};
	}
	return {
		exceptions: before.exceptions,
		notices: [...before.notices, ...changesOf(before.exceptions, here?.exceptions ?? [], where)],
		mistakes: wrong
	};
}
const NOTHING = {
	exceptions: [],
	notices: [],
	mistakes: []
};
async function ledgerOf(bytes, { name }, asked) {
	const { readExceptions } = await import("./read.js");
	return readExceptions(textOf(bytes, name), {
		file: name,
		...asked
	});
}
function missing({ name }) {
	return `exceptions: there is no file ${name}.`;
}
const OWN_FILES = {
	trivy: [".trivyignore", ".trivyignore.yaml"],
	grype: [".grype.yaml", ".grype/config.yaml"]
};
async function unreadFiles({ scans }, known, folder, root) {
	const files = [...new Set(scans.map(({ scanner }) => scanner))].flatMap((scanner) => Object.hasOwn(OWN_FILES, scanner) ? OWN_FILES[scanner] ?? [] : []);
	return (await Promise.all(files.map(async (file) => {
		const { name } = fileOf(resolve(folder, file), root);
		return (known.includes(name) ? void 0 : await readOnDisk(folder, file, 8388608).catch(() => void 0)) === void 0 ? [] : [`${name} is not read: no scanner obeys it here. To apply it, name it in the input exceptions.`];
	}))).flat();
}
export { withExceptions };
