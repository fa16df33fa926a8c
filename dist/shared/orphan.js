import { closeUnfinished, findCheckRun } from "./check-run.js";
import { connect } from "./client.js";
import { readContext } from "./running.js";
import { textOf } from "./failures.js";
import { DEFAULT_PACE } from "./pace2.js";
// src/github/orphan.ts
const OUTPUTS = {
	cancelled: {
		title: "Cancelled",
		summary: "The job was cancelled before the scan came to its end."
	},
	crashed: {
		title: "Could not scan",
		summary: "The run ended without a result; its log says why."
	}
};
async function closeCheckRun({ env, token, check, reason, version, log, pace }) {
	const { apiUrl, repository } = readContext(env, void 0);
	if (token === void 0 || token === "" || repository === void 0) {
		log.warning("The check run of this run may still be open: there is no token or no repository to close it with.");
		return false;
	}
	try {
		const api = await connect({
			apiUrl,
			token,
			...repository,
			version,
			log,
			pace: {
				...DEFAULT_PACE,
				...pace
			}
		});
		const found = await findCheckRun(api, check);
		if (found === void 0 || found.status === "completed") return false;
		await closeUnfinished(api, found.id, reason === "cancelled" ? "cancelled" : "failure", OUTPUTS[reason]);
		return true;
	} catch (error) {
		log.warning(`The check run of this run may still be open: ${textOf(error)}`);
		return false;
	}
}
export { closeCheckRun };
