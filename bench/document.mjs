import { readFileSync } from 'node:fs';

const HEAD = `# Benchmarks

Made by \`npm run bench\`: read the ratios; the seconds are those of the machine. Each part says when and where it was
measured; the parts of one run were measured one after the other, and those of different runs are not to be compared.
`;

const marks = (name) => ({ open: `<!-- bench: ${name} -->`, close: `<!-- /bench: ${name} -->` });

/** The document with new text for the parts that were run; the others keep theirs, with the date and the machine that they name. */
export function documentOf(file, names, made) {
  const earlier = earlierText(file);
  const parts = names.map((name) => {
    const { open, close } = marks(name);
    const text = made.get(name) ?? partOf(earlier, open, close) ?? `## ${name}\n\nNot measured yet.`;
    return `${open}\n\n${text.trim()}\n\n${close}\n`;
  });
  return [HEAD, ...parts].join('\n');
}

function earlierText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

function partOf(text, open, close) {
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  return from < 0 || to < from ? undefined : text.slice(from + open.length, to);
}
