// src/config/duration.ts
const UNITS = {
	d: 864e5,
	h: 36e5,
	m: 6e4,
	s: 1e3
};
const DURATION_PATTERN = "^(?=\\d)(\\d{1,2}d)?(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}s)?$";
function parseDuration(text) {
	if (!new RegExp("^(?=\\d)(\\d{1,2}d)?(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}s)?$").test(text)) return;
	const sum = [...text.matchAll(/(?<amount>\d+)(?<unit>[dhms])/g)].reduce((total, { groups }) => total + Number(groups?.["amount"]) * unitOf(groups?.["unit"]), 0);
	return sum > 0 && sum < 2 ** 31 ? sum : void 0;
}
function unitOf(unit) {
	return unit === "d" || unit === "h" || unit === "m" || unit === "s" ? UNITS[unit] : 0;
}
function formatDuration(milliseconds) {
	const seconds = Math.max(0, Math.round(milliseconds / 1e3));
	const text = [
		[Math.floor(seconds / 86400), "d"],
		[Math.floor(seconds / 3600) % 24, "h"],
		[Math.floor(seconds / 60) % 60, "m"],
		[seconds % 60, "s"]
	].flatMap(([amount, unit]) => amount === 0 ? [] : [`${amount}${unit}`]).join("");
	return text === "" ? "0s" : text;
}
export { formatDuration as n, parseDuration as r, DURATION_PATTERN as t };
