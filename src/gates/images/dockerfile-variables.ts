const VARIABLE = /\$(?:\{[^{}]*\}|\w+)/;

/** Whether `text` is the pattern with something, or nothing, in place of its variables. In time of text times variables at most. */
export function fills(pattern: string, text: string): boolean {
  const [first = '', ...others] = pattern.split(VARIABLE);
  const last = others.pop();
  if (last === undefined) {
    return text === first;
  }
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) {
    return false;
  }
  const end = text.length - last.length;
  let from = first.length;
  for (const part of others) {
    const at = text.indexOf(part, from);
    if (at < 0 || at + part.length > end) {
      return false;
    }
    from = at + part.length;
  }
  return true;
}

export function hasVariable(pattern: string): boolean {
  return VARIABLE.test(pattern);
}
