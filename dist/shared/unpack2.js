import { ScanError } from "./common.js";
import { ARCHIVE_LIMITS } from "./entry.js";
// src/install/archive/unpack.ts
const UNPACKERS = {
	"tar.gz": async () => (await import("./tar2.js")).unpackTar,
	zip: async () => (await import("./zip.js")).unpackZip
};
async function unpack(archive, kind, folder, limits = ARCHIVE_LIMITS) {
	try {
		await (await UNPACKERS[kind]())(archive, folder, limits);
	} catch (error) {
		throw new ScanError(`The archive ${archive} is not unpacked`, { cause: error });
	}
}
export { unpack };
