import { controlOf } from "./control.js";
import { present } from "./fields3.js";
import { placeIn } from "./place.js";
// src/scanners/manifest-places.ts
function missedObject(file, reason, places) {
	const { resource, locations } = places.place({ file }) ?? {};
	const [{ path, startLine, startColumn } = { path: "" }] = locations ?? [];
	return {
		what: resource === void 0 ? file : `${resource.kind} ${resource.name}`,
		reason,
		...path !== "" && { location: {
			path,
			...present({
				startLine,
				startColumn
			})
		} }
	};
}
function unmentioned(tool, seen, places) {
	const missed = places?.files.filter((file) => !seen.has(file)) ?? [];
	return places === void 0 ? [] : missed.map((file) => missedObject(file, `${tool} says nothing of it`, places));
}
function placeInManifests(tool, observation, hint, context) {
	const { resource, locations, file, onlyContainer, annotations } = context.manifests?.place(hint) ?? placeElsewhere(hint, context);
	const fieldPath = resource?.fieldPath;
	return {
		...observation,
		...present({
			resource,
			locations
		}),
		...annotations !== void 0 && hint.isIgnoredBy?.(annotations) === true && { status: "suppressed" },
		...resource !== void 0 && controlOf(tool, observation.ruleId, {
			fieldPath,
			file,
			aspect: hint.aspect,
			onlyContainer
		})
	};
}
function placeElsewhere({ resource, file, startLine, endLine, container, fieldPath = containerPath(container) }, { targetKind }) {
	const location = file !== void 0 && (targetKind === "manifests" || targetKind === "source") ? {
		...placeIn(file, targetKind),
		...present({
			startLine,
			endLine
		})
	} : void 0;
	return present({
		resource: resource && {
			...resource,
			...present({ fieldPath })
		},
		file: location?.path,
		locations: location && [location]
	});
}
function containerPath(name) {
	return name === void 0 ? void 0 : `containers[name=${name}]`;
}
export { missedObject, placeInManifests, unmentioned };
