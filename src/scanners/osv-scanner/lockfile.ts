/** The lockfiles and manifests whose packages osv-scanner 2.5 reads when it is given them by name. */
const LOCKFILE = new RegExp(
  `(?:^|/)(?:${[
    'go\\.mod',
    'package-lock\\.json',
    'npm-shrinkwrap\\.json',
    'yarn\\.lock',
    'pnpm-lock\\.yaml',
    'bun\\.lock',
    '[^/]*requirements[^/]*\\.txt',
    'poetry\\.lock',
    'Pipfile\\.lock',
    'pdm\\.lock',
    'uv\\.lock',
    'pylock\\.toml',
    'Cargo\\.lock',
    'Gemfile\\.lock',
    'gems\\.locked',
    'composer\\.lock',
    'pom\\.xml',
    '(?:buildscript-)?gradle\\.lockfile',
    'gradle/verification-metadata\\.xml',
    'mix\\.lock',
    'pubspec\\.lock',
    'packages\\.lock\\.json',
    'packages\\.config',
    'renv\\.lock',
    'conan\\.lock',
    'cabal\\.project\\.freeze',
    'stack\\.yaml\\.lock',
    'Package\\.resolved',
  ].join('|')})$`,
);

export function isLockfile(file: string): boolean {
  return LOCKFILE.test(file) && !/(?:^|\/)(?:node_modules|vendor)\//.test(file);
}

// Forms of lines, of which osv-scanner passes over those that it does not understand. A broken file of any other form it refuses.
const OF_LINES =
  /(?:requirements[^/]*\.txt|yarn\.lock|Gemfile\.lock|gems\.locked|gradle\.lockfile|mix\.lock|cabal\.project\.freeze|stack\.yaml\.lock)$/;

/** Whether only its text tells that a lockfile without packages has none, and is not one that could not be read. */
export function isOfLines(file: string): boolean {
  return isLockfile(file) && OF_LINES.test(file);
}

/** Whether osv-scanner may be believed that a lockfile names no package: of lines, when comments and options are all that there is. */
export function namesNothing(file: string, text: string): boolean {
  return !isOfLines(file) || text.split('\n').every((line) => /^\s*(?:$|#|\/\/|-|empty=)/.test(line));
}

/** The line that names a package with its version, when there is one such line and no other. */
export function lineNaming(text: string, name: string, version: string): number | undefined {
  const lines = text
    .split('\n')
    .flatMap((line, index) => (holdsWord(line, name) && holdsWord(line, version) ? [index + 1] : []));
  return lines.length === 1 ? lines[0] : undefined;
}

function holdsWord(line: string, word: string): boolean {
  for (let at = line.indexOf(word); at !== -1; at = line.indexOf(word, at + 1)) {
    const [before, after] = [line.slice(0, at), line.slice(at + word.length)];
    if (/(?:^|[^\w./@-]|[^\w]v)$/.test(before) && !/^(?:[\w/-]|\.\w)/.test(after)) {
      return true;
    }
  }
  return false;
}
