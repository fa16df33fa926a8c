import type { XmlElement } from '../../decode/decode-xml.ts';
import { textOf } from '../fields.ts';

/** One test, with the suites it is in, the innermost last. */
export interface TestCase {
  readonly element: XmlElement;
  readonly suites: readonly XmlElement[];
  /** Class and name: the same in every run. */
  readonly id: string;
  readonly name: string;
}

/** All tests of a report, in its order. An error of a whole suite stands for a test of its name. */
export function testsIn(element: XmlElement, above: readonly XmlElement[] = []): readonly TestCase[] {
  const suites = [...above, element];
  const own = element.children.some(({ name }) => name === 'error' || name === 'failure')
    ? [
        testOf(
          { ...element, children: element.children.filter(({ name }) => name === 'error' || name === 'failure') },
          above,
        ),
      ]
    : [];
  const inside = element.children.flatMap((child) => {
    switch (child.name) {
      case 'testcase':
        return [testOf(child, suites)];
      case 'testsuite':
        return testsIn(child, suites);
      default:
        return [];
    }
  });
  return [...own, ...inside];
}

function testOf(element: XmlElement, suites: readonly XmlElement[]): TestCase {
  const name = textOf(element.attributes['name']) ?? 'a test without a name';
  const group = textOf(element.attributes['classname']) ?? textOf(suites.at(-1)?.attributes['name']);
  // Some write the name of the group into both, and some the name of the test.
  const id = group === undefined || name.startsWith(group) ? name : `${group}.${name}`;
  return { element, suites, id, name };
}
