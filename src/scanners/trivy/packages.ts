import { fieldsOf, present, textOf } from '../fields.ts';
import { canonicalPurl } from '../purl.ts';
import { layerOf } from './vulnerability.ts';

/** A package element, before it is known what the result around it says. */
export interface FoundPackage {
  readonly result: number;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly source?: string;
  readonly path?: string;
  readonly diffId?: string;
  readonly digest?: string;
}

export function packageOf(value: unknown, result: number): FoundPackage | undefined {
  const fields = fieldsOf(value);
  const name = textOf(fields['Name']);
  const source = textOf(fields['SrcName']);
  return name === undefined
    ? undefined
    : {
        result,
        name,
        ...present({
          version: textOf(fields['Version']),
          purl: canonicalPurl(textOf(fieldsOf(fields['Identifier'])['PURL'])),
          source: source === name ? undefined : source,
          path: textOf(fields['FilePath']),
        }),
        ...layerOf(fields['Layer']),
      };
}
