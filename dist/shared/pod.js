// src/builtin/rules/value.ts
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fieldIn(value, path) {
	let current = value;
	for (let depth = 0; depth < path.length; depth += 1) {
		const part = path[depth] ?? "";
		if (typeof current !== "object" || current === null || !Object.hasOwn(current, part)) return;
		current = current[part];
	}
	return current ?? void 0;
}
function fieldAt(value, ...path) {
	return fieldIn(value, path);
}
function objectAt(value, ...path) {
	const field = fieldIn(value, path);
	return isObject(field) ? field : {};
}
function listAt(value, ...path) {
	const field = fieldIn(value, path);
	return Array.isArray(field) ? field : [];
}
function textAt(value, ...path) {
	const field = fieldIn(value, path);
	return typeof field === "string" ? field : void 0;
}
function textsAt(value, ...path) {
	return listAt(value, ...path).flatMap((item, index) => typeof item === "string" ? [{
		index,
		text: item
	}] : []);
}
function objectsAt(value, ...path) {
	return listAt(value, ...path).flatMap((item, index) => isObject(item) ? [{
		path: [...path, index],
		value: item
	}] : []);
}
function show(value) {
	const text = JSON.stringify(value) ?? "nothing";
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
function canSet(value, path) {
	return path.slice(1).every((part, depth) => {
		const parent = fieldIn(value, path.slice(0, depth + 1));
		return parent === void 0 || (typeof part === "number" ? Array.isArray(parent) : isObject(parent));
	});
}
// src/builtin/rules/pod.ts
const CONTAINER_LISTS = [
	"initContainers",
	"containers",
	"ephemeralContainers"
];
const TEMPLATE = ["spec", "template"];
const WORKLOAD_GROUPS = ["apps", "extensions"];
const HOLDERS = {
	Pod: {
		groups: [""],
		path: []
	},
	PodTemplate: {
		groups: [""],
		path: ["template"]
	},
	ReplicationController: {
		groups: [""],
		path: TEMPLATE
	},
	Deployment: {
		groups: WORKLOAD_GROUPS,
		path: TEMPLATE
	},
	ReplicaSet: {
		groups: WORKLOAD_GROUPS,
		path: TEMPLATE
	},
	StatefulSet: {
		groups: WORKLOAD_GROUPS,
		path: TEMPLATE
	},
	DaemonSet: {
		groups: WORKLOAD_GROUPS,
		path: TEMPLATE
	},
	Job: {
		groups: ["batch", "extensions"],
		path: TEMPLATE
	},
	CronJob: {
		groups: ["batch"],
		path: [
			"spec",
			"jobTemplate",
			"spec",
			"template"
		]
	}
};
function groupOf(object) {
	const slash = object.apiVersion.indexOf("/");
	return slash < 0 ? "" : object.apiVersion.slice(0, slash);
}
function podPath(object) {
	const holder = Object.hasOwn(HOLDERS, object.kind) ? HOLDERS[object.kind] : void 0;
	return holder?.groups.includes(groupOf(object)) === true ? holder.path : void 0;
}
const LABELS = {
	containers: "container",
	initContainers: "init container",
	ephemeralContainers: "ephemeral container"
};
function containersOf(spec, specPath) {
	return CONTAINER_LISTS.flatMap((list) => objectsAt(spec, list).map(({ path, value }) => {
		const name = textAt(value, "name");
		return {
			list,
			label: `${LABELS[list]} ${name === void 0 ? `number ${Number(path[1]) + 1}` : `"${name}"`}`,
			name,
			value,
			path: [...specPath, ...path]
		};
	}));
}
function readPod(object) {
	const root = podPath(object);
	if (root === void 0 || !isObject(fieldAt(object.value, ...root, "spec"))) return;
	const specPath = [...root, "spec"];
	const metadataPath = [...root, "metadata"];
	const spec = objectAt(object.value, ...specPath);
	return {
		object,
		metadata: objectAt(object.value, ...metadataPath),
		metadataPath,
		spec,
		specPath,
		containers: containersOf(spec, specPath)
	};
}
const pods = new WeakMap();
function podOf(object) {
	if (!Object.hasOwn(HOLDERS, object.kind)) return;
	const known = pods.get(object);
	if (known !== void 0) return known.pod;
	const pod = readPod(object);
	pods.set(object, { pod });
	return pod;
}
function isLongRunning(container) {
	return container.list === "containers" || container.list === "initContainers" && fieldAt(container.value, "restartPolicy") === "Always";
}
function isWindows(pod) {
	return fieldAt(pod.spec, "os", "name") === "windows";
}
function securityHolders(pod) {
	return [{
		label: "the pod",
		value: pod.spec,
		path: pod.specPath
	}, ...pod.containers];
}
function hitAt(place, path, message, more = {}) {
	return {
		object: place.object,
		path,
		message: message.charAt(0).toUpperCase() + message.slice(1),
		...more
	};
}
export { CONTAINER_LISTS, canSet, fieldAt, fieldIn, groupOf, hitAt, isLongRunning, isObject, isWindows, listAt, objectAt, objectsAt, podOf, podPath, securityHolders, show, textAt, textsAt };
