import { accessGraph, evaluate, isBinding, rbacRules } from "./evaluation.js";
import { NEWEST_KUBERNETES, ScanError, VERSION, formatDuration } from "./common.js";
import { fieldsOf, listOf, textOf } from "./reading-shared.js";
import { objectsAt, textAt } from "./manifests-read.js";
// src/builtin/cluster/bootstrap.ts
const LABEL = "kubernetes.io/bootstrapping";
const OWN_MANAGERS = new Set([
	"kube-apiserver",
	"kube-controller-manager",
	"clusterrole-aggregation-controller"
]);
function isUnchangedDefault({ metadata }) {
	const managers = listOf(fieldsOf(metadata)["managedFields"]).map((entry) => textOf(fieldsOf(entry)["manager"]) ?? "");
	return metadata.labels?.[LABEL] === "rbac-defaults" && managers.length > 0 && managers.every((manager) => OWN_MANAGERS.has(manager));
}
// src/builtin/cluster/subjects.ts
const SHOWN = 5;
var Subjects = class {
	#bound = new Set();
	#there = new Set();
	binding(object) {
		for (const { value } of isBinding(object) ? objectsAt(object.value, "subjects") : []) if (textAt(value, "kind") === "ServiceAccount") {
			const namespace = textAt(value, "namespace") ?? object.namespace ?? "";
			this.#bound.add(`${namespace}/${textAt(value, "name") ?? ""}`);
		}
	}
	serviceAccount(namespace, name) {
		this.#there.add(`${namespace}/${name}`);
	}
	notices(serviceAccounts) {
		if (serviceAccounts === "forbidden") return ["The identity may not list service accounts, so that bindings to ones that are not there were not looked for."];
		const missing = [...this.#bound].filter((name) => !this.#there.has(name)).toSorted();
		if (missing.length === 0) return [];
		const rest = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : "";
		return [`Bindings give rights to service accounts that are not there (${missing.slice(0, SHOWN).join(", ")}${rest}): whoever may create one of them has these rights.`];
	}
};
// src/builtin/cluster/rbac.ts
const GROUP = "rbac.authorization.k8s.io";
const RBAC_COLLECTIONS = [
	{
		group: GROUP,
		version: "v1",
		resource: "clusterroles",
		kind: "ClusterRole"
	},
	{
		group: GROUP,
		version: "v1",
		resource: "clusterrolebindings",
		kind: "ClusterRoleBinding"
	},
	{
		group: GROUP,
		version: "v1",
		resource: "roles",
		kind: "Role"
	},
	{
		group: GROUP,
		version: "v1",
		resource: "rolebindings",
		kind: "RoleBinding"
	}
];
const SERVICE_ACCOUNTS = {
	group: "",
	version: "v1",
	resource: "serviceaccounts"
};
const RBAC_PERMISSIONS = RBAC_COLLECTIONS.map(({ group, resource }) => ({
	verb: "list",
	group,
	resource,
	why: "judge the RBAC of the cluster"
}));
var RbacReading = class {
	#kept = [];
	#subjects = new Subjects();
	#defaults = 0;
	add(kind, object) {
		if (isUnchangedDefault(object)) {
			this.#defaults += 1;
			return;
		}
		const kept = manifestOf(kind, object);
		this.#kept.push(kept);
		this.#subjects.binding(kept);
	}
	addServiceAccount({ metadata: { namespace = "", name } }) {
		this.#subjects.serviceAccount(namespace, name);
	}
	end({ serviceAccounts }) {
		const objects = this.#kept;
		const evaluation = evaluate(rbacRules, {
			version: NEWEST_KUBERNETES,
			objects
		}, () => void 0);
		const access = accessGraph(objects);
		return {
			observations: evaluation.observations.map(({ locations: _locations, ...observation }) => observation),
			controls: evaluation.controls.map((control) => control.result === "skip" ? {
				...control,
				result: "pass"
			} : control),
			coverage: {
				unit: "roles and bindings",
				examined: objects.length + this.#defaults,
				passed: objects.length + this.#defaults - evaluation.hit.size
			},
			gaps: evaluation.gaps,
			notices: [...defaultWords(this.#defaults), ...this.#subjects.notices(serviceAccounts)],
			...access !== void 0 && { access: withoutFiles(access) }
		};
	}
};
function defaultWords(count) {
	return count === 0 ? [] : [`${count} roles and bindings are those that Kubernetes itself brings, and unchanged: they were not judged.`];
}
function manifestOf(kind, object) {
	const { apiVersion = `${GROUP}/v1`, metadata } = object;
	const { name, namespace, labels } = metadata;
	const fields = [
		"rules",
		"aggregationRule",
		"roleRef",
		"subjects"
	].flatMap((field) => {
		const value = object[field];
		return value === void 0 || value === null ? [] : [[field, value]];
	});
	return {
		apiVersion,
		kind,
		name,
		namespace,
		value: {
			apiVersion,
			kind,
			metadata: {
				name,
				...namespace !== void 0 && { namespace },
				...labels !== void 0 && { labels }
			},
			...Object.fromEntries(fields)
		},
		file: "",
		locate: () => ({ path: "" })
	};
}
function withoutFiles({ subjects, roles, bindings }) {
	return {
		subjects,
		roles: roles.map(({ location: _location, ...role }) => role),
		bindings: bindings.map(({ location: _location, ...binding }) => binding)
	};
}
// src/gates/cluster/rbac.ts
const rbacScan = {
	name: "rbac",
	version: VERSION,
	permissions: () => RBAC_PERMISSIONS,
	scan: async (_options, { under, timeoutMs }, context) => {
		context.learn({ install: {
			source: "builtin",
			verified: "builtin"
		} });
		const limit = AbortSignal.timeout(timeoutMs);
		try {
			return await read(under(AbortSignal.any([context.signal, limit])), context);
		} catch (error) {
			context.signal.throwIfAborted();
			throw limit.aborted ? new ScanError(`it took longer than ${formatDuration(timeoutMs)} to list roles and bindings; raise scan-timeout`) : error;
		}
	}
};
async function read(api, context) {
	const reading = new RbacReading();
	let done = 0;
	for (const { kind, ...collection } of RBAC_COLLECTIONS) {
		for await (const object of api.list(collection)) {
			context.signal.throwIfAborted();
			reading.add(kind, object);
			done += 1;
		}
		context.progress({
			done,
			unit: "roles and bindings"
		});
	}
	const { group, resource } = SERVICE_ACCOUNTS;
	const mayList = await api.may({
		verb: "list",
		group,
		resource,
		why: "tell which service accounts are there"
	});
	if (mayList) for await (const account of api.list(SERVICE_ACCOUNTS)) reading.addServiceAccount(account);
	return reading.end({ serviceAccounts: mayList ? "listed" : "forbidden" });
}
export { rbacScan };
