// src/domain/place.ts
const ELSEWHERE = {
	image: "in the image",
	sbom: "in the SBOM",
	cluster: "in the cluster",
	host: "on the host"
};
const ELSEWHERE_NOTES = new Set(Object.values(ELSEWHERE));
const BUILD_NOTES = {
	instruction: "Dockerfile",
	base: "Dockerfile, base image"
};
function elsewhereNote(kind) {
	return ELSEWHERE[kind];
}
function isInCheckout({ note = "" }) {
	return !ELSEWHERE_NOTES.has(note);
}
function isBuildStep({ note }) {
	return note === BUILD_NOTES.instruction || note === BUILD_NOTES.base;
}
export { isInCheckout as i, elsewhereNote as n, isBuildStep as r, BUILD_NOTES as t };
