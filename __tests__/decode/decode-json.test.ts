import * as fc from '../support/fast-check.ts';
import { decodeJson } from '../../src/decode/decode-json.ts';
import type { ElementPlace } from '../../src/decode/json-splitter.ts';
import { MAX_SMALL_BYTES } from '../../src/decode/small-list.ts';
import { messageOf } from '../../src/domain/errors.ts';
import type { ElementPattern } from '../../src/decode/patterns.ts';

const VULNERABILITIES: ElementPattern = ['Results', '*', 'Vulnerabilities', '*'];

/** In one and the same memory, as files are read. */
async function* chunksOf(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  const memory = Buffer.alloc(size);
  for (let start = 0; start < bytes.length; start += size) {
    yield memory.subarray(0, bytes.copy(memory, 0, start, start + size));
  }
}

async function decode(text: string | Uint8Array, { patterns = [VULNERABILITIES], size = 7 } = {}) {
  const elements: { value: unknown; place: ElementPlace }[] = [];
  const skeleton = await decodeJson(chunksOf(text, size), patterns, (value, place) => elements.push({ value, place }));
  return { skeleton, elements };
}

const chunkSize = fc.integer({ min: 1, max: 40 });
const spacing = fc.constantFrom(undefined, 1, '\t', '  \n\r ');

describe('decodeJson', () => {
  it('gives what JSON.parse gives for any JSON, however it is spaced and cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), chunkSize, spacing, async (value, size, space) => {
        const text = JSON.stringify(value, null, space);

        const { skeleton } = await decode(text, { patterns: [['none', '*']], size });

        expect(skeleton).toEqual(JSON.parse(text));
      }),
    );
  });

  it('hands out the elements in order with their place, and leaves their arrays empty', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.jsonValue())), chunkSize, spacing, async (results, size, space) => {
        const report = { Results: results.map((Vulnerabilities, index) => ({ Vulnerabilities, Target: `t${index}` })) };

        const { skeleton, elements } = await decode(JSON.stringify(report, null, space), { size });

        const expected = results.flatMap((all, result) =>
          all.map((value, index) => ({ value, place: { pattern: 0, indexes: [result, index] } })),
        );
        expect(elements).toEqual(JSON.parse(JSON.stringify(expected)));
        expect(skeleton).toEqual({
          Results: results.map((_, index) => ({ Vulnerabilities: [], Target: `t${index}` })),
        });
      }),
    );
  });

  it('refuses exactly what JSON.parse refuses', async () => {
    const mutation = fc.tuple(fc.nat(), fc.constantFrom('', ',', '"', '{', ']', '\\', 'x', ':'));
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), mutation, chunkSize, async (value, [at, put], size) => {
        const whole = JSON.stringify({ Results: [{ Vulnerabilities: [value, value] }] });
        const text = whole.slice(0, at % whole.length) + put + whole.slice((at % whole.length) + 1);

        await expect(
          decode(text, { size }).then(
            () => 'read',
            () => 'refused',
          ),
        ).resolves.toBe(verdictOfParse(text));
      }),
    );
  });

  it.each([
    ['nothing', '', 'it is empty'],
    ['a broken-off document', '{"Results":[{"Vuln', 'it breaks off after 18 bytes: it is not a whole JSON document'],
    [
      'a broken-off element',
      '{"Results":[{"Vulnerabilities":[{"a":"b',
      'it breaks off after 39 bytes: it is not a whole JSON document',
    ],
    ['words', 'no such image', 'it is not valid JSON at byte 0: the value that starts there cannot be read'],
    [
      'a comma too many',
      '{"Results":[{"Vulnerabilities":[{"a":1},]}]}',
      'it is not valid JSON at byte 40: the value that starts there cannot be read',
    ],
    ['a comma too few', '{"Results":[{"Vulnerabilities":[1 2]}]}', 'it is not valid JSON at byte 34: expected ","'],
    ['a key without quotes', '{Results:1}', 'it is not valid JSON at byte 1: expected a key in double quotes'],
    ['two documents', '{}{}', 'it is not valid JSON at byte 2: there is more after the end of the document'],
    ['deep nesting', '['.repeat(100_000), 'it is not valid JSON at byte 1: nested more than 256 levels deep'],
  ])('says of %s where it stops', async (_, text, message) => {
    await expect(decode(text, { patterns: [['Results', '*', 'Vulnerabilities', '*']] })).rejects.toThrow(message);
  });

  it('never quotes the text in an error, which may hold a secret', async () => {
    const message = await decode('{"token": hunter2-secret}').then(String, messageOf);

    expect(message).toContain('byte 10');
    expect(message).not.toContain('hunter2');
  });

  it.each([
    ['UTF-8 with a byte-order mark', Buffer.from('\uFEFF{"a":"ü€😀"}', 'utf8')],
    ['UTF-16 LE with a mark', Buffer.from('\uFEFF{"a":"ü€😀"}', 'utf16le')],
    ['UTF-16 LE without a mark', Buffer.from('{"a":"ü€😀"}', 'utf16le')],
    ['UTF-16 BE with a mark', Buffer.from('\uFEFF{"a":"ü€😀"}', 'utf16le').swap16()],
  ])('reads %s, cut anywhere', async (_, bytes) => {
    for (const size of [1, 2, 3, 5, 1000]) {
      await expect(decode(bytes, { size })).resolves.toMatchObject({ skeleton: { a: 'ü€😀' } });
    }
  });

  it('says what to do with UTF-16 that is damaged', async () => {
    const bytes = Buffer.from('\uFEFF{"a":"x"}', 'utf16le').subarray(0, -1);

    await expect(decode(bytes)).rejects.toThrow(
      'the report is UTF-16 that breaks off or is damaged: write it as UTF-8',
    );
  });

  it.each(['__proto__', '\\u005f_proto__', '__\\u0070roto__'])('leaves out the key %s, wherever it is', async (key) => {
    const text = `{"${key}":{"a":1},"Results":[{"${key}":{"b":2},"Vulnerabilities":[{"${key}":{"c":3},"d":[{"${key}":4}]}]}]}`;

    const { skeleton, elements } = await decode(text);

    expect(Object.getOwnPropertyNames(skeleton)).toEqual(['Results']);
    expect(elements).toEqual([{ value: { d: [{}] }, place: { pattern: 0, indexes: [0, 0] } }]);
    expect(Object.getPrototypeOf(elements[0]?.value)).toBe(Object.prototype);
  });

  it('loses no element when a key is written twice', async () => {
    const { elements } = await decode('{"Results":[{"Vulnerabilities":[1],"Vulnerabilities":[2]}]}');

    expect(elements.map(({ value }) => value)).toEqual([1, 2]);
  });

  it('keeps a value that stands where an array was expected', async () => {
    const { skeleton, elements } = await decode('{"Results":[{"Vulnerabilities":null},{"Vulnerabilities":{"a":1}}]}');

    expect(elements).toEqual([]);
    expect(skeleton).toEqual({ Results: [{ Vulnerabilities: null }, { Vulnerabilities: { a: 1 } }] });
  });
});

describe('decodeJson of a document that is itself the array', () => {
  const patterns = [['*']];

  it('hands out its elements, in whatever chunks they come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), chunkSize, spacing, async (values, size, space) => {
        const answer = await decode(JSON.stringify(values, null, space), { patterns, size });

        const expected = values.map((value, index) => ({ value, place: { pattern: 0, indexes: [index] } }));
        expect(answer).toEqual({ skeleton: [], elements: JSON.parse(JSON.stringify(expected)) });
      }),
    );
  });

  it.each([
    ['an array', '[{"a":1},[2],"x",null]'],
    ['no array', '{"a":[1]}'],
    ['null', 'null'],
    ['a prototype', '[{"__proto__":{"a":1},"b":2}]'],
    ['a key that is written twice', '[{"a":1,"a":2}]'],
    ['what is broken', '[{"a":1},{"b"; }]'],
    ['what goes on behind its end', '[1] 2'],
    ['as many levels as may be', `[${'['.repeat(256)}${']'.repeat(256)}]`],
    ['one level more', `[${'['.repeat(257)}${']'.repeat(257)}]`],
  ])('makes the same of %s, however long the document', async (_what, text) => {
    const short = await answerOf(text);
    const long = await answerOf(text + ' '.repeat(MAX_SMALL_BYTES));

    expect(long).toEqual(short);
  });

  async function answerOf(text: string): Promise<unknown> {
    return decode(text, { patterns, size: 65_536 }).catch(messageOf);
  }
});

function verdictOfParse(text: string): 'read' | 'refused' {
  try {
    JSON.parse(text);
    return 'read';
  } catch {
    return 'refused';
  }
}
