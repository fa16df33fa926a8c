import { ScanError, messageOf } from "./common.js";
import { RUN_LABEL } from "./job.js";
import { join } from "node:path";
import { writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
// src/gates/cluster/namespace.ts
const NAMESPACES$1 = {
	group: "",
	version: "v1",
	resource: "namespaces"
};
const REMOVAL_MS = 6e4;
const TO_MAKE_ONE = [
	{
		verb: "create",
		group: "",
		resource: "namespaces",
		why: "make the namespace, as create-namespace asks"
	},
	{
		verb: "delete",
		group: "",
		resource: "namespaces",
		why: "remove that namespace at the end"
	},
	{
		verb: "get",
		group: "",
		resource: "namespaces",
		why: "see that it is gone"
	}
];
async function prepareNamespace(wanted, ports) {
	if (!wanted.isNeeded) {
		await ports.permitted([]);
		return NOTHING;
	}
	const { found, refused } = await look(ports.api, wanted.name);
	await ports.permitted(found === void 0 && wanted.create ? TO_MAKE_ONE : []);
	if (refused !== void 0) throw refused;
	if (found !== void 0) {
		assertPrivileged(wanted.name, found.metadata.labels ?? {});
		return NOTHING;
	}
	if (!wanted.create) throw new ScanError(`There is no namespace ${wanted.name} in the cluster: make it with "kubectl apply -f docs/k8s/rbac.yaml", name another with namespace, or let this run make it with create-namespace`);
	return made(wanted.name, ports);
}
const NOTHING = { remove: async () => [] };
async function look(api, name) {
	try {
		const found = await api.get(NAMESPACES$1, name);
		return found === void 0 ? {} : { found };
	} catch (error) {
		if (error instanceof ScanError && "status" in error && error.status === 403) return { refused: error };
		throw error;
	}
}
const ENFORCE = "pod-security.kubernetes.io/enforce";
function assertPrivileged(name, labels) {
	const level = labels[ENFORCE] ?? "privileged";
	if (level !== "privileged") throw new ScanError(`The namespace ${name} enforces the Pod Security level ${level}, and kube-bench looks at a node through hostPID and hostPath: take another namespace, or set its label ${ENFORCE} to privileged`);
}
async function made(name, { api, under, log }) {
	log.info(`Making the namespace ${name}, which is removed at the end`);
	await api.create(NAMESPACES$1, {
		apiVersion: "v1",
		kind: "Namespace",
		metadata: {
			name,
			labels: {
				[RUN_LABEL]: "namespace",
				[ENFORCE]: "privileged"
			}
		}
	});
	let removing;
	return { remove: () => {
		const signal = AbortSignal.timeout(REMOVAL_MS);
		removing ??= removed(name, under(signal), signal);
		return removing;
	} };
}
const LOOK_AGAIN_MS = 500;
async function removed(name, api, signal) {
	let why = "it is still there";
	try {
		await api.remove(NAMESPACES$1, name);
		while (await api.get(NAMESPACES$1, name) !== void 0) await setTimeout(LOOK_AGAIN_MS, void 0, { signal });
		return [];
	} catch (error) {
		why = signal.aborted ? why : messageOf(error);
	}
	const reason = `the namespace ${name}, which this run has made, is not known to be gone: ${why}; remove it with "kubectl delete namespace ${name}"`;
	return [{
		what: `clean-up of ${name}`,
		reason
	}];
}
// src/gates/cluster/permissions.ts
const AT_ONCE = 8;
async function assertPermitted(api, needed) {
	const unique = [...new Map(needed.map((permission) => [keyOf(permission), permission])).values()];
	const missing = [];
	const waiting = unique.values();
	const ask = async () => {
		for (const permission of waiting) if (!await api.may(permission)) missing.push(permission);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, ask));
	if (missing.length > 0) {
		const lacking = unique.filter((permission) => missing.includes(permission));
		throw new ScanError(`Nothing was made in the cluster, since the identity of the kubeconfig may not ${wordsOf(lacking).join("; may not ")}. Bind the roles of docs/k8s to it`);
	}
}
function keyOf({ verb, group, resource, namespace = "" }) {
	return [
		verb,
		group,
		resource,
		namespace
	].join(" ");
}
function wordsOf(permissions) {
	const groups = new Map();
	for (const permission of permissions) {
		const { verb, group, resource, namespace = "", why } = permission;
		const key = [
			verb,
			namespace,
			why
		].join("\n");
		const known = groups.get(key) ?? {
			first: permission,
			resources: []
		};
		known.resources.push(group === "" ? resource : `${resource}.${group}`);
		groups.set(key, known);
	}
	return [...groups.values()].map(({ first: { verb, namespace, why }, resources }) => {
		const where = namespace === void 0 ? "in the whole cluster" : `in the namespace ${namespace}`;
		return `${verb} ${resources.join(", ")} ${where} (to ${why})`;
	});
}
// src/gates/cluster/ready.ts
async function openCluster(opening) {
	try {
		return await opened(opening);
	} catch (error) {
		opening.ports.signal.throwIfAborted();
		return { reason: messageOf(error) };
	}
}
const NAMESPACES = {
	group: "",
	version: "v1",
	resource: "namespaces"
};
async function opened(opening) {
	const { connection, target, scans, inputs, site, work, ports } = opening;
	const { api, name, server } = connection;
	const version = await api.version();
	site.host.log.info(`${name}: Kubernetes ${version} at ${server}`);
	const needed = scans.flatMap(({ permissions }) => permissions);
	const uid = (await api.get(NAMESPACES, "kube-system").catch(withoutForbidden))?.metadata.uid;
	const namespace = await prepareNamespace({
		name: inputs.namespace,
		create: inputs["create-namespace"],
		isNeeded: scans.some(makesSomething)
	}, {
		api,
		under: (signal) => connection.under(signal),
		log: site.host.log,
		permitted: (besides) => assertPermitted(api, [...needed, ...besides])
	});
	return {
		given: {
			api,
			under: (signal) => connection.under(signal),
			cluster: {
				name,
				version,
				server,
				...uid !== void 0 && { uid }
			},
			namespace: inputs.namespace,
			target,
			kubeconfig: once(() => writeKubeconfig(connection, work)),
			program: programs(opening),
			site,
			workDir: await work.path(),
			timeoutMs: inputs["scan-timeout"],
			maxBytes: opening.settings.maxBytes,
			ports
		},
		namespace
	};
}
function makesSomething({ permissions }) {
	return permissions.some(({ verb, namespace }) => verb === "create" && namespace !== void 0);
}
function withoutForbidden(error) {
	if (error instanceof ScanError && "status" in error && error.status === 403) return;
	throw error;
}
async function writeKubeconfig(connection, work) {
	const file = join(await work.path(), "kubeconfig");
	await writeFile(file, await connection.kubeconfig(), { mode: 384 });
	return file;
}
function once(make) {
	let made;
	return () => made ??= make();
}
function programs({ inputs, settings, site, work, ports }) {
	const had = new Map();
	const get = async (scanner) => {
		const { programOf } = await import("./program2.js");
		return programOf(scanner, {
			inputs,
			settings,
			workDir: await work.path()
		}, {
			...ports,
			host: site.host
		});
	};
	return (scanner) => {
		const found = had.get(scanner.name) ?? get(scanner);
		had.set(scanner.name, found);
		return found;
	};
}
export { openCluster, programs };
