import { t as Notices } from "./notices.js";
// src/scanners/code-reading.ts
function codeReport({ element, rest, ...format }) {
	return {
		...format,
		begin: (context) => reading(element, rest, context)
	};
}
function reading(element, rest, context) {
	const observations = [];
	const gaps = [];
	const notices = new Notices();
	const notes = {
		context,
		notices,
		found: (observation) => observations.push(tellingApart(observation)),
		missed: (gap) => gaps.push(gap)
	};
	return {
		element: (value) => element(value, notes),
		end: (skeleton) => {
			const version = rest?.(skeleton, notes);
			const open = observations.some(({ status = "open" }) => status === "open");
			return {
				result: {
					observations,
					controls: [],
					coverage: {
						unit: "reports",
						examined: 1,
						passed: Number(!open)
					},
					gaps,
					notices: notices.all
				},
				subject: {},
				inventory: [],
				...version !== void 0 && { version }
			};
		}
	};
}
function tellingApart(observation) {
	const { ruleId, message, title, controlKey = `${ruleId}: ${message ?? title}` } = observation;
	return {
		...observation,
		controlKey
	};
}
function filesOf(observations) {
	return new Set(observations.flatMap(({ locations = [] }) => locations.map(({ path }) => path)));
}
export { filesOf as n, tellingApart as r, codeReport as t };
