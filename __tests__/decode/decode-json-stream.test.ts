import { decodeJsonStream } from '../../src/decode/decode-json-stream.ts';

async function decode(text: string, size = 5) {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < text.length; at += size) {
      yield Buffer.from(text.slice(at, at + size));
    }
  }
  const elements: unknown[] = [];
  const skeleton = await decodeJsonStream(chunks(), [['finding'], ['osv']], (value, { pattern }) =>
    elements.push([pattern, value]),
  );
  return { skeleton, elements };
}

it('reads objects one after the other as one with the keys of all', async () => {
  const text = '{"config":{"a":1}}\n{\n "osv": {"id":"x"}\n}{"finding":{"b":[2]}} {"config":{"a":3},"more":"}{"}';

  expect(await decode(text)).toEqual({
    skeleton: { config: { a: 3 }, more: '}{' },
    elements: [
      [1, { id: 'x' }],
      [0, { b: [2] }],
    ],
  });
});

it.each([
  ['', /empty/],
  ['{"config":{}}{"finding":{"b":', /breaks off after/],
  ['{"config":{}},{"finding":1}', /not valid JSON at byte 13/],
])('refuses %j', async (text, sentence) => {
  await expect(decode(text)).rejects.toThrow(sentence);
});
