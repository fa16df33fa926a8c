import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './scan-folder.ts';

const MARK = /# planted: (.+)$/;

/** What the comments of a folder's manifests promise, each as `file:line rule`. */
export function plantedIn(folder: string): readonly string[] {
  const files = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.yaml'));
  return files.flatMap((file) =>
    readFileSync(join(ROOT, folder, file), 'utf8')
      .split('\n')
      .flatMap((text, index) => {
        const ids = MARK.exec(text)?.[1]?.split(', ') ?? [];
        return ids.map((id) => `${folder}/${file}:${index + 1} ${id}`);
      }),
  );
}
