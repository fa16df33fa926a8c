// src/config/input.ts
function existsIn(surface, { only }) {
	return only === void 0 || only === surface;
}
export { existsIn as t };
