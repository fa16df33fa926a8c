import { r as UserError } from "./errors.js";
import { t as nearest } from "./nearest.js";
// src/config/image-values.ts
const IMAGE_PLATFORM_PATTERN = String.raw`^[a-z0-9]+/[a-z0-9]+(/v[0-9]+)?$`;
const AGE_UNITS = {
	d: 864e5,
	h: 36e5,
	m: 6e4
};
function parseAge(text) {
	const { amount = "", unit = "" } = /^(?<amount>\d{1,5})(?<unit>[dhm])$/.exec(text)?.groups ?? {};
	const factor = AGE_UNITS[unit];
	if (factor === void 0) throw new UserError(`"${text}" is no age: write it as in 7d or 12h.`);
	return Number(amount) * factor;
}
function parseCredentials(text) {
	const credentials = new Map();
	for (const [index, line] of text.split("\n").entries()) {
		const { host, username, password } = /^\s*(?<host>[A-Za-z0-9.-]+(?::\d+)?)\s*=\s*(?<username>[^:\s]+):(?<password>\S.*?)\s*$/.exec(line)?.groups ?? {};
		if (host !== void 0 && username !== void 0 && password !== void 0) credentials.set(host.toLowerCase(), {
			username,
			password
		});
		else if (line.trim() !== "") throw new UserError(`line ${index + 1} is not HOST=USER:PASSWORD.`);
	}
	return credentials;
}
function parsePerScanner(input, items, scanners, more = []) {
	const values = new Map();
	const names = [...scanners, ...more];
	const [only] = scanners.length === 1 ? scanners : [];
	for (const item of items) {
		const { name = "", value = "" } = /^(?<name>[a-z-]+)\s*=\s*(?<value>.+)$/.exec(item)?.groups ?? {};
		const scanner = names.includes(name) ? name : value === "" ? only : void 0;
		if (scanner === void 0) throw new UserError(`${input}: "${item}" is for none of the scanners that run (${names.join(", ")})${hint(name, names)}`);
		values.set(scanner, [...values.get(scanner) ?? [], value === "" ? item : value]);
	}
	return values;
}
function hint(name, scanners) {
	const suggestion = nearest(name, scanners);
	return suggestion === void 0 ? `: write it like ${scanners[0] ?? "scanner"}=VALUE.` : `; did you mean ${suggestion}?`;
}
export { parsePerScanner as i, parseAge as n, parseCredentials as r, IMAGE_PLATFORM_PATTERN as t };
