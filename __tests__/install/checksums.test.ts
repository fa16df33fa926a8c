import { parseChecksums } from '../../src/install/checksums.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

describe('a checksums file', () => {
  it.each([
    ['GNU text', `${A}  tool.tar.gz\n${B}  tool.zip\n`],
    ['GNU binary', `${A} *tool.tar.gz\n${B} *tool.zip\n`],
    ['GNU with folders', `${A}  ./tool.tar.gz\n${B}  ./tool.zip\n`],
    ['BSD', `SHA256 (tool.tar.gz) = ${A}\nSHA256 (tool.zip) = ${B}\n`],
    ['Windows', `\uFEFF${A.toUpperCase()}  tool.tar.gz\r\n${B}  tool.zip\r\n\r\n`],
    ['with a comment', `# made by hand\n${A}  tool.tar.gz\n${B}  tool.zip`],
  ])('is read as %s', (_name, text) => {
    expect(parseChecksums(text)).toEqual(
      new Map([
        ['tool.tar.gz', A],
        ['tool.zip', B],
      ]),
    );
  });

  it('of one asset may hold nothing but the digest', () => {
    expect(parseChecksums(`${A}\n`, 'tool')).toEqual(new Map([['tool', A]]));
  });

  it.each([
    ['a page of HTML', '<html>Not found</html>'],
    ['SHA-1', `${'a'.repeat(40)}  tool`],
    ['SHA-512', `${'a'.repeat(128)}  tool`],
    ['a digest without a name', `${A}  tool\n${B}\n`],
  ])('is refused when it is %s', (_name, text) => {
    expect(() => parseChecksums(text, 'tool')).toThrow('A line of the checksums file is no SHA-256 digest and name');
  });

  it('is refused when two lines disagree', () => {
    expect(() => parseChecksums(`${A}  tool\n${B}  tool\n`)).toThrow(
      `The checksums file names two digests for tool: ${A} and ${B}.`,
    );
  });

  it('names nothing when it is empty', () => {
    expect(parseChecksums('', 'tool').size).toBe(0);
  });
});
