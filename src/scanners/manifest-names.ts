const METADATA = String.raw`^metadata:\n(?: {2,}.*\n)*? {2}`;
const NAME = RegExp(String.raw`(?<before>${METADATA})name: (?<value>".*")$`, 'm');
const GENERATE_NAME = RegExp(String.raw`(?<before>${METADATA})generateName: (?<value>".*")$`, 'm');

/** The name of an object, of its text as tools are given it; undefined where it has none. */
export function writtenName(text: string): string | undefined {
  return valueAt(text, NAME);
}

/** The text of an object, one whose name the cluster makes with what that begins with for its name. Lines stay where they are. */
export function withName(text: string): string {
  return NAME.test(text) ? text : renamed(text, '', GENERATE_NAME);
}

/** The text with more behind the name in the field that the pattern finds, which it then has as its name; as it is where it has no such field. */
export function renamed(text: string, suffix: string, pattern = NAME): string {
  const value = valueAt(text, pattern);
  return value === undefined
    ? text
    : text.replace(pattern, (_all: string, before: string) => `${before}name: ${JSON.stringify(value + suffix)}`);
}

/** What a field holds, by a pattern with the group `value`. */
export function valueAt(text: string, pattern: RegExp): string | undefined {
  const written = pattern.exec(text)?.groups?.['value'];
  return written === undefined ? undefined : String(JSON.parse(written));
}
