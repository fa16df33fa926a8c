import type { CodeNotes } from '../code-reading.ts';
import { fieldsOf, listOf, textOf } from '../fields.ts';
import { referencesOf } from '../names.ts';
import type { Read } from './code.ts';
import { imageComponent, packageComponent } from './component.ts';
import { placed, placeOf } from './place.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the SCA engine found in a dependency. */
export function dependency(result: Fields, notes: CodeNotes): Read {
  const data = fieldsOf(result['data']);
  const identifier = textOf(data['packageIdentifier']);
  const id = idOf(result);
  if (identifier === undefined || id === undefined) {
    return undefined;
  }
  const component = packageComponent(identifier, textOf(data['recommendedVersion']));
  const [path] = listOf(fieldsOf(data['scaPackageData'])['locations']);
  const urls = listOf(data['packageData']).map((one) => textOf(fieldsOf(one)['url']));
  return {
    ruleId: id,
    kind: textOf(result['scaType']) === 'Supply Chain' ? 'malware' : 'vulnerability',
    title: `${id} in ${component.name}`,
    component,
    ...placed(placeOf(path, {}, notes)),
    ...referencesOf(...urls),
    ...publishedOf(result),
  };
}

/** What was found in a package of an image that the code names. */
export function container(result: Fields, notes: CodeNotes): Read {
  const data = fieldsOf(result['data']);
  const id = idOf(result);
  const component = imageComponent(data);
  if (id === undefined || component === undefined) {
    return undefined;
  }
  const image = [textOf(data['imageName']), textOf(data['imageTag'])].filter((part) => part !== undefined).join(':');
  const file = placeOf(data['imageFilePath'], {}, notes);
  return {
    ruleId: id,
    kind: 'vulnerability',
    title: `${id} in ${component.name}`,
    message: `In the image ${image}`,
    component,
    ...placed(file && { ...file, note: `names the image ${image}` }),
    ...publishedOf(result),
  };
}

function idOf(result: Fields): string | undefined {
  return textOf(fieldsOf(result['vulnerabilityDetails'])['cveName']) ?? textOf(result['id']);
}

function publishedOf(result: Fields): { readonly published?: string } {
  const text = textOf(result['publishedAt']) ?? textOf(fieldsOf(result['data'])['publishedAt']);
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? {} : { published: new Date(time).toISOString() };
}
