import { Notices } from "./reading-shared.js";
// src/scanners/code-reading.ts
function codeReport({ element, rest, ...format }) {
	return messageReport({
		...format,
		begin: (notes) => ({
			element: (value) => element(value, notes),
			end: (skeleton) => {
				const version = rest?.(skeleton, notes);
				return version === void 0 ? {} : { version };
			}
		})
	});
}
function messageReport({ begin, ...format }) {
	return {
		...format,
		begin: (context) => reading(begin, context)
	};
}
function notesOf(context) {
	const observations = [];
	const gaps = [];
	return {
		observations,
		gaps,
		notes: {
			context,
			notices: new Notices(),
			found: (observation) => observations.push(tellingApart(observation)),
			missed: (gap) => gaps.push(gap)
		}
	};
}
function reading(begin, context) {
	const { observations, gaps, notes } = notesOf(context);
	const messages = begin(notes);
	return {
		element: (value, { pattern }) => messages.element(value, pattern),
		end: (skeleton) => {
			const { version, database } = messages.end(skeleton);
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
					notices: notes.notices.all,
					...database !== void 0 && { database }
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
export { codeReport, filesOf, messageReport, notesOf, tellingApart };
