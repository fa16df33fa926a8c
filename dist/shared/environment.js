// src/install/environment.ts
function environmentOf(names, env) {
	const chosen = {};
	for (const name of names) {
		const value = env[name];
		if (value !== void 0) chosen[name] = value;
	}
	return chosen;
}
export { environmentOf };
