import { array, configureGlobal, integer, type Arbitrary } from 'fast-check';

/** The same cases in each run, so that a red run can be repeated; FC_SEED tries others. */
configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_122) });

export * from 'fast-check';

/** Any text but half surrogates. As `string({ unit: 'binary' })`, which begins with a map of all characters: a second and 100 MB for each suite. */
export function anyText({ maxLength }: { readonly maxLength: number }): Arbitrary<string> {
  const SURROGATES = 0x800;
  const character = integer({ min: 0, max: 0x10_ffff - SURROGATES });
  return array(character, { maxLength }).map((numbers) =>
    String.fromCodePoint(...numbers.map((number) => (number < 0xd800 ? number : number + SURROGATES))),
  );
}
