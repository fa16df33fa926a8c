import { ScanError } from "./common.js";
import { isLocal } from "./reference.js";
import { stat } from "node:fs/promises";
// src/gates/images/presence.ts
async function assertThere(reference) {
	if (!isLocal(reference)) return;
	const { source, locator } = reference;
	const found = await stat(locator).catch(() => void 0);
	if (found === void 0) throw new ScanError(`there is no ${source === "oci-dir" ? "folder" : "file"} ${locator} that can be read`);
	if (found.isDirectory() !== (source === "oci-dir")) throw new ScanError(found.isDirectory() ? `${locator} is a folder; write oci-dir: before it if it is an OCI layout` : `${locator} is a file; write docker-archive: or oci-archive: before it`);
}
async function anyThere(references) {
	return (await Promise.allSettled(references.map(assertThere))).some(({ status }) => status === "fulfilled");
}
export { anyThere, assertThere };
