/** The name of a CVE as its programme writes it; undefined for any other name. */
export function cveOf(name: string): string | undefined {
  const written = name.trim().toUpperCase();
  return /^CVE-\d{4}-\d{4,19}$/.test(written) ? written : undefined;
}
