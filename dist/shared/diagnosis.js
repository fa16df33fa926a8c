// src/doctor/diagnosis.ts
function ok(named, text) {
	return {
		...named,
		state: "ok",
		text
	};
}
function warning(named, text, remedy) {
	return {
		...named,
		state: "warning",
		text,
		remedy
	};
}
function problem(named, text, remedy) {
	return {
		...named,
		state: "problem",
		text,
		remedy
	};
}
export { ok, problem, warning };
