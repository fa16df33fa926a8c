// src/domain/nearest.ts
function nearest(written, known) {
	const wanted = written.toLowerCase();
	const [best] = known.map((name) => ({
		name,
		distance: distance(wanted, name.toLowerCase())
	})).toSorted((a, b) => a.distance - b.distance);
	return best !== void 0 && best.distance <= Math.max(2, Math.floor(best.name.length / 3)) ? best.name : void 0;
}
function distance(a, b) {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [row, left] of a.split("").entries()) {
		const current = [row + 1];
		for (const [column, right] of b.split("").entries()) {
			const substituted = (previous[column] ?? 0) + Number(left !== right);
			current.push(Math.min(substituted, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
		}
		previous = current;
	}
	return previous.at(-1) ?? 0;
}
export { nearest as t };
