import { fieldsOf, textOf } from '../fields.ts';

/** What Kubescape broke at, of the lines of its log; undefined where it says nothing fatal. */
export function kubescapeMistake(said: string): string | undefined {
  const fatal = said.split('\n').flatMap(fatalIn).at(-1) ?? /^panic: (.{1,300})/m.exec(said)?.[0];
  if (fatal === undefined) {
    return undefined;
  }
  const advice = /\.json|framework|polic|artifact|directory/i.test(fatal)
    ? '; kubescape-artifacts names a folder with the frameworks, which kubescape download artifacts fills'
    : '';
  return `Kubescape broke: ${fatal}${advice}`;
}

function fatalIn(line: string): readonly string[] {
  try {
    const { level, msg, error, dir } = fieldsOf(JSON.parse(line));
    const parts = [textOf(msg), textOf(error) ?? textOf(dir)].filter((one) => one !== undefined);
    return level === 'fatal' && parts.length > 0 ? [parts.join(': ')] : [];
  } catch {
    // Not every line of its log is JSON.
    return [];
  }
}
