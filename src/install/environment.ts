/** Those of the named variables that are set: what a package manager is started with. */
export function environmentOf(
  names: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const name of names) {
    const value = env[name];
    if (value !== undefined) {
      chosen[name] = value;
    }
  }
  return chosen;
}
