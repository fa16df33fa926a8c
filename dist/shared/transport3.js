import { require_undici } from "./undici.js";
import { answerOf, dispatchersOf } from "./transport2.js";
// src/gates/lint/services/transport.ts
var import_undici = require_undici();
const STALL_MS = 6e4;
function createAsk(options) {
	const dispatcherFor = dispatchersOf(options);
	return async (url, headers, signal) => answerOf(await (0, import_undici.request)(url, {
		dispatcher: dispatcherFor(url),
		signal,
		bodyTimeout: STALL_MS,
		headers: {
			...headers,
			"user-agent": "gatehouse",
			"accept-encoding": "identity"
		}
	}));
}
export { createAsk };
