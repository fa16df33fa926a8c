import { ScanError, messageOf } from "./common.js";
import { fieldsOf, listOf } from "./reading-shared.js";
import { RUN_LABEL, jobsIn } from "./job-tracker.js";
import { programs } from "./programs.js";
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
const MADE = "namespace";
async function prepareNamespace(wanted, ports) {
	if (!wanted.isNeeded) {
		await ports.permitted([]);
		return NOTHING;
	}
	const { found, refused } = await present(wanted, ports);
	const isOurs = wanted.create && (found === void 0 || found.metadata.labels?.["gatehouse.dev/run"] === MADE);
	await ports.permitted(isOurs ? TO_MAKE_ONE : []);
	if (refused !== void 0) throw refused;
	if (found !== void 0) {
		assertPrivileged(wanted.name, found.metadata.labels ?? {});
		return isOurs ? removable(wanted.name, ports) : NOTHING;
	}
	if (!wanted.create) throw new ScanError(`There is no namespace ${wanted.name} in the cluster: make it with "kubectl apply -f docs/k8s/rbac.yaml", name another with namespace, or let this run make it with create-namespace`);
	return made(wanted.name, ports);
}
async function present({ name, create }, { api }) {
	const end = performance.now() + REMOVAL_MS;
	for (;;) {
		const looked = await look(api, name);
		if (looked.found?.metadata.deletionTimestamp === void 0) return looked;
		if (!create || performance.now() > end) throw new ScanError(`The namespace ${name} is being removed, so that nothing can run in it: run again when it has gone`);
		await setTimeout(LOOK_AGAIN_MS);
	}
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
async function made(name, ports) {
	ports.log.info(`Making the namespace ${name}, which is removed at the end`);
	try {
		await ports.api.create(NAMESPACES$1, {
			apiVersion: "v1",
			kind: "Namespace",
			metadata: {
				name,
				labels: {
					[RUN_LABEL]: MADE,
					[ENFORCE]: "privileged"
				}
			}
		});
	} catch (error) {
		const { found } = await look(ports.api, name);
		if (found?.metadata.labels?.["gatehouse.dev/run"] !== MADE) throw error;
	}
	return removable(name, ports);
}
function removable(name, { under, log }) {
	let removing;
	return { remove: () => {
		const signal = AbortSignal.timeout(REMOVAL_MS);
		removing ??= removed(name, {
			api: under(signal),
			log
		}, signal);
		return removing;
	} };
}
const LOOK_AGAIN_MS = 500;
async function removed(name, { api, log }, signal) {
	let why = "it is still there";
	try {
		const other = await runningJob(api, name);
		if (other !== void 0) {
			log.warning(`The namespace ${name} stays, as a Job of another run has not ended there (${other}); the last with create-namespace removes it`);
			return [];
		}
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
async function runningJob(api, namespace) {
	for await (const { metadata, ...job } of api.list(jobsIn(namespace))) if (!listOf(fieldsOf(job["status"])["conditions"]).map(fieldsOf).some(({ type, status }) => (type === "Complete" || type === "Failed") && status === "True")) return metadata.name;
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
		const advice = lacking.some(isEverything) ? "Run this as a cluster-admin" : "Bind the roles of docs/k8s to it";
		throw new ScanError(`Nothing was made in the cluster, since the identity of this run may not ${wordsOf(lacking).join("; may not ")}. ${advice}`);
	}
}
function isEverything({ verb, resource }) {
	return verb === "*" && resource === "*";
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
	return [...groups.values()].map(({ first, resources }) => {
		const { verb, namespace, why } = first;
		const where = namespace === void 0 ? "in the whole cluster" : `in the namespace ${namespace}`;
		return `${isEverything(first) ? "do everything" : `${verb} ${resources.join(", ")}`} ${where} (to ${why})`;
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
export { openCluster };
