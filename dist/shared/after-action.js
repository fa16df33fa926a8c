import { VERSION, messageOf, object, text } from "./common.js";
import { checker } from "./validate.js";
import { CHECK_STATE, ENDING_STATE, actionsHost, actionsLog } from "./states.js";
import { endInOrder } from "./running.js";
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
export { afterAction };
