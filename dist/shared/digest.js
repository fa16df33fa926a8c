import { open } from "node:fs/promises";
import { createHash } from "node:crypto";
// src/install/digest.ts
const PIECE_BYTES = 1048576;
let before = Promise.resolve();
async function sha256Of(path) {
	const digest = before.then(() => hashed(path));
	before = digest.catch(() => {});
	return digest;
}
async function hashed(path) {
	const hash = createHash("sha256");
	const file = await open(path);
	try {
		let [piece, spare] = [Buffer.allocUnsafe(PIECE_BYTES), Buffer.allocUnsafe(PIECE_BYTES)];
		let { bytesRead } = await file.read(piece, 0, PIECE_BYTES, null);
		while (bytesRead > 0) {
			const next = file.read(spare, 0, PIECE_BYTES, null);
			hash.update(piece.subarray(0, bytesRead));
			({bytesRead} = await next);
			[piece, spare] = [spare, piece];
		}
	} finally {
		await file.close();
	}
	return hash.digest("hex");
}
export { sha256Of };
