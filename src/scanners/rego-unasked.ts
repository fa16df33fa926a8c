const SHOWN = 5;

/** What is told of packages with rules that nobody has asked; nothing where there is none. */
export function unaskedNotice(packages: readonly string[]): readonly string[] {
  const names = [...new Set(packages)].toSorted();
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  const [what, them] = names.length === 1 ? ['the package', 'it'] : ['the packages', 'them'];
  const shown = names.slice(0, SHOWN).join(', ');
  return names.length === 0
    ? []
    : [`The policies have rules that were not asked, in ${what} ${shown}${more}: add ${them} to rego-namespaces`];
}
