// src/gates/lint/nothing.ts
const NOTHING = {
	observations: [],
	controls: [],
	coverage: {
		unit: "files",
		examined: 0,
		passed: 0
	},
	gaps: [],
	notices: []
};
export { NOTHING };
