// src/scanners/names.ts
const ALIAS = /^(?:CVE|GHSA|GO|PYSEC|RUSTSEC|OSV|MAL)-/;
function namesBeside(id, others) {
	const rest = [...new Set(others)].filter((name) => name !== id);
	const same = rest.filter((name) => ALIAS.test(name));
	const bundles = !ALIAS.test(id) && same.length > 1;
	const advisories = rest.filter((name) => bundles || !ALIAS.test(name));
	return {
		...same.length > 0 && !bundles && { aliases: same },
		...advisories.length > 0 && { advisories }
	};
}
const MAX_REFERENCES = 20;
function referencesOf(...addresses) {
	const web = addresses.filter((address) => address !== void 0 && /^https?:\/\//i.test(address));
	const unique = [...new Set(web)].slice(0, MAX_REFERENCES);
	return unique.length === 0 ? {} : { references: unique };
}
export { namesBeside, referencesOf };
