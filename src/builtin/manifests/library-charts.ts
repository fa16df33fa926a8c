import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Gap } from '../../domain/scan.ts';
import type { FoundFolder } from './discovery.ts';
import { mayHoldObject } from './objects.ts';
import { readPlain } from './plain-file.ts';

/**
 * What nobody looks at in a library chart, though it is no part of one: Helm renders nothing of it, and what lies in its folders for
 * templates and other charts is not read as it is. The line `type: library` alone must not hide objects.
 */
export async function hiddenIn({ path, name }: FoundFolder): Promise<readonly Gap[]> {
  const gaps: Gap[] = [];
  for (const file of await filesBelow(join(path, 'templates'), /\.(?:ya?ml|json)$/i)) {
    const text = await textOf(join(path, 'templates', file));
    if (mayHoldObject(text) && !text.includes('{{')) {
      gaps.push(hidden(`${name}/templates/${file}`, 'it is a manifest'));
    }
  }
  for (const file of await filesBelow(join(path, 'charts'), /(?:^|\/)Chart\.yaml$/)) {
    // A library may build on others.
    if (!/^type:\s*["']?library\b/m.test(await textOf(join(path, 'charts', file)))) {
      gaps.push(hidden(`${name}/charts/${file}`, 'it is a chart'));
    }
  }
  return gaps;
}

function hidden(file: string, what: string): Gap {
  const path = file.replace(/^\.\//, '');
  const reason = `${what} in a library chart, which renders nothing, so that it was not looked at; move it elsewhere`;
  return { what: path, reason, location: { path } };
}

async function filesBelow(folder: string, wanted: RegExp): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names
    .map((name) => name.split(sep).join('/'))
    .filter((name) => wanted.test(name))
    .toSorted();
}

async function textOf(path: string): Promise<string> {
  return (await readPlain(path).catch(() => '')).toString();
}
