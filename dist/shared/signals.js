// src/host/signals.ts
const GRACE_MS = 7e3;
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
const CRASHES = ["uncaughtException", "unhandledRejection"];
function endInOrder(process, log, describe) {
	const controller = new AbortController();
	const stop = (reason) => {
		if (controller.signal.aborted) {
			process.exit(2);
			return;
		}
		setTimeout(() => process.exit(2), GRACE_MS).unref();
		controller.abort(reason);
	};
	const listeners = [...SIGNALS.map((name) => [name, () => stop(cancelled(name, log))]), ...CRASHES.map((name) => [name, (thrown) => stop(crashed(thrown, log, describe))])];
	for (const [event, listener] of listeners) process.on(event, listener);
	return {
		signal: controller.signal,
		release: () => {
			for (const [event, listener] of listeners) process.off(event, listener);
		}
	};
}
function cancelled(name, log) {
	const reason = new Error(`The run was cancelled (${name}).`);
	log.warning(`${name}: ending. Once more to end at once.`);
	return reason;
}
function crashed(thrown, log, describe) {
	log.error(`Gatehouse broke: ${describe(thrown)}`);
	return new Error("Gatehouse broke.", { cause: thrown });
}
export { endInOrder };
