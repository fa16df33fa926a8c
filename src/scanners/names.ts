/** Families whose ids name one vulnerability each. Any other (DSA, RHSA, ALAS, USN, …) may bundle several, and joining through it would mix them. */
const ALIAS = /^(?:CVE|GHSA|GO|PYSEC|RUSTSEC|OSV|MAL)-/;

/** Other names of a vulnerability: those that mean the same, and advisories that speak of it. */
export interface Names {
  readonly aliases?: readonly string[];
  readonly advisories?: readonly string[];
}

/** Sorts the other names of vulnerability `id`. An advisory that bundles several vulnerabilities is an alias of none of them. */
export function namesBeside(id: string, others: readonly string[]): Names {
  const rest = [...new Set(others)].filter((name) => name !== id);
  const same = rest.filter((name) => ALIAS.test(name));
  const bundles = !ALIAS.test(id) && same.length > 1;
  const advisories = rest.filter((name) => bundles || !ALIAS.test(name));
  return {
    ...(same.length > 0 && !bundles && { aliases: same }),
    ...(advisories.length > 0 && { advisories }),
  };
}

const MAX_REFERENCES = 20;

/** Web addresses, each once; as many as a person would look at. */
export function referencesOf(...addresses: readonly (string | undefined)[]): {
  readonly references?: readonly string[];
} {
  const web = addresses.filter(
    (address) => address !== undefined && /^https?:\/\//i.test(address),
  ) as readonly string[];
  const unique = [...new Set(web)].slice(0, MAX_REFERENCES);
  return unique.length === 0 ? {} : { references: unique };
}
