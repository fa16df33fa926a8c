import { UserError, configChanges, mistakesMessage, proposalOf, resolveInputs } from "./common.js";
import { parseRemote, readOverApi, trustedBase } from "./configuration-base.js";
import { DEFAULT_FILE, below, onDisk, repositoryRoot } from "./configuration-disk2.js";
import { readFrom } from "./configuration-source2.js";
import { placeOf } from "./folder.js";
import { resolve } from "node:path";
// src/gates/configuration.ts
async function configure(gate, raw, asked, { host, surface, pullRequest, configuration }) {
	const found = configuration ?? await loadConfiguration(asked, host);
	if (found === void 0) return;
	const { config, from, mayLoosen, notices } = found;
	host.log.info(`Configured by ${from}`);
	const resolved = resolveInputs(gate.spec, config, raw, {
		surface,
		pullRequest,
		mayLoosen
	});
	return gate.read(resolved.raw, surface, {
		policy: config.policy?.parts ?? {},
		exceptions: config.exceptions,
		notices: [...notices, ...config.notices]
	});
}
async function loadConfiguration(inputs, host) {
	const { config: asked } = inputs;
	const token = inputs.token ?? host.env["GITHUB_TOKEN"];
	const remote = asked === void 0 ? void 0 : parseRemote(asked);
	if (remote !== void 0) {
		const read = (path, most) => readOverApi({
			...remote,
			path
		}, token, host, most);
		const source = {
			name: asked ?? "",
			path: remote.path,
			read
		};
		return {
			...required(await readFrom(source, host), source),
			mayLoosen: inputs["config-from"] === "head",
			notices: []
		};
	}
	return loadHere({
		...inputs,
		...token !== void 0 && { token }
	}, host);
}
async function loadHere(inputs, host) {
	const place = await placeOf(host.cwd, inputs["working-directory"]);
	const folder = resolve(place.root, place.folder);
	const root = await repositoryRoot(folder) ?? host.cwd;
	const file = inputs.config === void 0 ? resolve(root, DEFAULT_FILE) : resolve(host.cwd, inputs.config);
	const path = below(root, file);
	if (path === void 0) {
		const source = onDisk(resolve(file, ".."), file);
		return {
			...required(await readFrom(source, host), source),
			mayLoosen: inputs["config-from"] === "head",
			notices: []
		};
	}
	const head = onDisk(root, path);
	if (inputs["config-from"] === "head") return ofHead(head, inputs, host);
	const base = await baseOf(folder, head, inputs, host);
	return base === void 0 ? ofCheckout(head, inputs, host) : ofBase(base, head, inputs, host);
}
function required(found, { name }) {
	if (found === void 0) throw new UserError(`config: there is no file ${name}; gatehouse init writes one.`);
	return found;
}
async function baseOf(folder, head, { config, token }, host) {
	try {
		const base = await trustedBase(folder, token, host);
		return base === void 0 ? void 0 : {
			...base,
			file: await base.read(head.path)
		};
	} catch (error) {
		if (config !== void 0 || !(error instanceof UserError) || await head.read(head.path) !== void 0) throw error;
		host.log.warning(`Whether the base has a configuration cannot be told, so the inputs decide alone: ${error.message}`);
		return;
	}
}
async function ofHead(head, { config }, host) {
	const found = await readFrom(head, host);
	if (found === void 0) return config === void 0 ? void 0 : required(found, head);
	const notices = ["The configuration is the one of the checkout, and inputs may ask for less than it does, as config-from: head says."];
	return {
		...found,
		mayLoosen: true,
		notices
	};
}
async function ofCheckout(head, { config }, host) {
	const found = await readFrom(head, host);
	if (found === void 0) return config === void 0 ? void 0 : required(found, head);
	return {
		...found,
		mayLoosen: false,
		notices: []
	};
}
async function ofBase(base, head, { config }, host) {
	const own = await readFrom(head, host);
	const short = base.sha.slice(0, 12);
	const source = {
		name: `${head.path} of the base (${short})`,
		path: head.path,
		read: (path, most) => base.read(path, most)
	};
	const before = base.file === void 0 ? void 0 : await readFrom(source, host, "say");
	if (before === void 0 && own === void 0) return config === void 0 ? void 0 : required(own, head);
	if (before === void 0 || "mistakes" in before) return own === void 0 ? broken(source, before?.mistakes ?? []) : proposed(own.config, head.path, before !== void 0);
	return {
		...before,
		mayLoosen: false,
		notices: differences(before.config, own?.config, head.path, short)
	};
}
function broken(source, mistakes) {
	throw new UserError(mistakesMessage(source.name, mistakes));
}
function proposed(own, path, isBroken) {
	const why = isBroken ? `${path} of the base holds mistakes that this change mends` : `This change brings the first ${path}`;
	return {
		config: proposalOf(own),
		from: path,
		mayLoosen: true,
		notices: [`${why}: what it says about what is scanned is followed here; its policy and its exceptions hold from the merge on, and until then the inputs and the default policy judge.`]
	};
}
const MAX_CHANGES = 20;
function differences(before, own, path, base) {
	if (own === void 0) return [`This change takes ${path} away; it is judged by the one of its base (${base}).`];
	const changes = configChanges(before, own);
	const rest = changes.length - MAX_CHANGES;
	const shown = [...changes.slice(0, MAX_CHANGES), ...rest > 0 ? [`and ${rest} more`] : []].join("; ");
	return changes.length === 0 ? [] : [`This change edits ${path} and is judged by the one of its base (${base}); from the merge on: ${shown}.`];
}
export { configure, loadConfiguration };
