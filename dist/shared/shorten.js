// src/report/shorten.ts
const MARK = "…";
function shorten(text, most) {
	if (text.length <= most) return text;
	return most < 1 ? "" : `${wholeCharacters(text, most - 1)}${MARK}`;
}
function shortenBytes(text, most) {
	if (Buffer.byteLength(text) <= most) return text;
	const room = most - Buffer.byteLength(MARK);
	return room < 0 ? "" : `${wholeCharacters(text, charactersWithin(text, room))}${MARK}`;
}
function escapeWithin(text, most, escape) {
	let room = most;
	let escaped = escape(shorten(text, room));
	while (escaped.length > most && room > 0) {
		room = Math.min(room - 1, Math.floor(Math.min(room, text.length) * most / escaped.length));
		escaped = escape(shorten(text, room));
	}
	return escaped;
}
function wholeCharacters(text, length) {
	const last = text.charCodeAt(length - 1);
	return text.slice(0, last >= 55296 && last <= 56319 ? length - 1 : length);
}
function charactersWithin(text, room) {
	let low = 0;
	let high = Math.min(text.length, room);
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (Buffer.byteLength(text.slice(0, middle)) <= room) low = middle;
		else high = middle - 1;
	}
	return low;
}
export { escapeWithin, shorten, shortenBytes };
