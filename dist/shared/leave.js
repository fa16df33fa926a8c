// src/host/leave.ts
const LINGER_MS = 5e3;
function leave(process, code) {
	process.exitCode = code;
	setTimeout(() => process.exit(code), LINGER_MS).unref();
}
export { leave };
