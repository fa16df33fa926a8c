import { execForm, readDockerfile, withoutFlags } from '../../../src/gates/images/dockerfile.ts';
import { fills } from '../../../src/gates/images/dockerfile-variables.ts';

function read(text: string) {
  return readDockerfile(text)?.map(({ keyword, text, startLine, endLine, heredocs }) => {
    const documents = heredocs.map(({ name, content }) => `${name}: ${content}`);
    return [keyword, text, startLine, endLine, ...documents];
  });
}

describe('a Dockerfile', () => {
  it.each([
    [
      'has keywords in any case',
      'from debian\nRun true',
      [
        ['FROM', 'debian', 1, 1],
        ['RUN', 'true', 2, 2],
      ],
    ],
    ['has comments and empty lines', '\n# one\n\n  # two\nRUN true # three\n', [['RUN', 'true # three', 5, 5]]],
    [
      'has continued lines',
      'RUN a \\\n  b \\ \n\tc\nUSER x',
      [
        ['RUN', 'a   b \tc', 1, 3],
        ['USER', 'x', 4, 4],
      ],
    ],
    ['has comments in continued lines', 'RUN a \\\n# no\n\n  b', [['RUN', 'a   b', 1, 4]]],
    [
      'ends in two escape characters',
      'RUN a \\\\\nUSER x',
      [
        ['RUN', 'a \\\\', 1, 1],
        ['USER', 'x', 2, 2],
      ],
    ],
    ['goes on at the end of the file', 'RUN a \\', [['RUN', 'a', 1, 1]]],
    [
      'has another escape character',
      '# escape=`\nRUN a `\n b\nRUN c:\\',
      [
        ['RUN', 'a  b', 2, 3],
        ['RUN', 'c:\\', 4, 4],
      ],
    ],
    ['takes a directive below others for a comment', '# a comment\n# escape=`\nRUN a \\\n b', [['RUN', 'a  b', 3, 4]]],
    [
      'has Windows line ends and a byte order mark',
      '\uFEFFFROM a\r\nRUN b \\\r\n c\r\n',
      [
        ['FROM', 'a', 1, 1],
        ['RUN', 'b  c', 2, 3],
      ],
    ],
    [
      'has a document',
      'RUN <<EOF\na\n# b\nEOF\nUSER x',
      [
        ['RUN', '<<EOF', 1, 4, 'EOF: a\n# b\n'],
        ['USER', 'x', 5, 5],
      ],
    ],
    [
      'has two documents',
      'COPY <<"A" <<-B /to\na\nA\n\tb\n\tB\n',
      [['COPY', '<<"A" <<-B /to', 1, 5, 'A: a\n', 'B: \tb\n']],
    ],
    [
      'has what only looks like a document',
      'RUN echo "<<EOF" $((1<<2)) <<<x\nUSER x',
      [
        ['RUN', 'echo "<<EOF" $((1<<2)) <<<x', 1, 1],
        ['USER', 'x', 2, 2],
      ],
    ],
    [
      'has no document in the exec form',
      'RUN ["cat", "<<EOF"]\nUSER x',
      [
        ['RUN', '["cat", "<<EOF"]', 1, 1],
        ['USER', 'x', 2, 2],
      ],
    ],
    ['is empty', '', []],
  ])('%s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['a document without an end', 'FROM a\nRUN <<EOF\nb\n'],
    ['a line that is no instruction', 'FROM a\napt-get install curl\n'],
    ['the text of something else', '# Dockerfile\n\nHow we build.\n'],
  ])('with %s is none', (_what, text) => {
    expect(readDockerfile(text)).toBeUndefined();
  });

  it.each([
    ['--mount=type=cache,target=/a --network=none apt-get -y', 'apt-get -y'],
    [`--chown="a b" --from='x y' . /app`, '. /app'],
    ['echo --mount=x', 'echo --mount=x'],
    ['--chown=0', '--chown=0'],
  ])('without flags, %s is %s', (text, expected) => {
    expect(withoutFlags(text)).toBe(expected);
  });

  it.each([
    ['["a", "b c"]', ['a', 'b c']],
    ['--link ["a", "/b"]', ['a', '/b']],
    ['[ -f /a ] && true', undefined],
    ['["a", 1]', undefined],
    ['a "b"', undefined],
  ])('in the exec form, %s is %j', (text, expected) => {
    expect(execForm(text)).toEqual(expected);
  });
});

describe('variables', () => {
  it.each([
    ['app-$VERSION.tar /opt', 'app-1.4.tar /opt', true],
    ['${A}${B:-x}', '', true],
    ['$A/x/$B', '/x/', true],
    ['a$A', 'b', false],
    ['ab${A}ba', 'aba', false],
    ['$A/x/$B', '/y/', false],
    ['$A/x', '/x/y', false],
    ['plain', 'plain', true],
    ['plain', 'plainer', false],
  ])('%s filled in is %s: %s', (pattern, text, expected) => {
    expect(fills(pattern, text)).toBe(expected);
  });
});
