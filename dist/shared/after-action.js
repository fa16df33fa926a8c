import { i as messageOf } from "./errors.js";
import { a as text, r as object } from "./schema.js";
import { t as checker } from "./validate.js";
import { i as actionsLog, n as ENDING_STATE, r as actionsHost, t as CHECK_STATE } from "./states.js";
import { t as endInOrder } from "./signals.js";
import { t as VERSION } from "./version2.js";
// src/gates/after-action.ts
async function afterAction(process) {
	const write = (text) => void process.stdout.write(text);
	const { env } = process;
	const log = actionsLog(write);
	const ending = endInOrder(process, log, messageOf);
	const host = actionsHost({
		env,
		cwd: process.cwd(),
		signal: ending.signal,
		write
	});
	const ended = host.getState(ENDING_STATE);
	const check = ended === "published" ? void 0 : pendingCheck(host.getState(CHECK_STATE));
	if (check !== void 0) {
		const { closeCheckRun } = await import("./orphan.js");
		const token = env["INPUT_TOKEN"];
		await closeCheckRun({
			env,
			...token !== void 0 && { token },
			check,
			reason: ended === "cancelled" ? "cancelled" : "crashed",
			version: VERSION,
			log
		});
	}
	ending.release();
}
const readPending = checker(object({
	name: text(),
	headSha: text(),
	externalId: text()
}, [
	"name",
	"headSha",
	"externalId"
]));
function pendingCheck(state) {
	const checked = readPending(state === "" ? void 0 : JSON.parse(state));
	return checked.ok ? checked.value : void 0;
}
export { afterAction as t };
