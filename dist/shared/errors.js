// src/domain/errors.ts
var UserError = class extends Error {
	name = "UserError";
};
var ScanError = class extends Error {
	name = "ScanError";
};
var SkippedScan = class extends Error {
	name = "SkippedScan";
};
function messageOf(thrown) {
	if (!(thrown instanceof Error)) return String(thrown);
	return thrown.cause === void 0 ? thrown.message : `${thrown.message}: ${messageOf(thrown.cause)}`;
}
export { messageOf as i, SkippedScan as n, UserError as r, ScanError as t };
