/** What may be one JSON text after the other. */
const SEVERAL = /\}\s*\{/;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}]/gs;

/**
 * Where the objects of a stream of JSON texts begin, as kubectl takes one apart that begins with a brace: {…}{…}. Only the first
 * place where the text is something else.
 */
export function objectStarts(text: string, start: number, end: number): readonly number[] {
  const source = text.slice(start, end);
  if (!source.trimStart().startsWith('{') || !SEVERAL.test(source)) {
    return [start];
  }
  const starts = [start];
  let depth = 0;
  let closed = 0;
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    const between = depth === 0 ? source.slice(closed, index).trim() : '';
    if (between !== '') {
      return [start];
    }
    if (token === '{' && depth === 0 && closed > 0) {
      starts.push(start + index);
    }
    depth += token === '{' ? 1 : token === '}' ? -1 : 0;
    closed = index + token.length;
  }
  return depth === 0 && source.slice(closed).trim() === '' ? starts : [start];
}
