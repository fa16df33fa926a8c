import type { MissedObject } from '../manifest-scanner.ts';

/** As in ERROR [terraform parser] Error parsing file file_path="sources/main.tf" cause="…" err="sources/main.tf:2,14-3,1: …". */
const UNREAD =
  /\tERROR\t\[(?:dockerfile scanner|terraform parser)\] [^\t\n]*\t(?:.*? )?file_path="((?:[^"\\]|\\.)*)".* err="((?:[^"\\]|\\.)*)"$/gm;
const MODULE = /\tERROR\t\[terraform evaluator\] Failed to load module[^\t\n]*\t.*? loc="([^"]*)" err=/g;

/** Dockerfiles and Terraform that it could not read: it leaves them out of its report, and tells of them in its log alone. */
export function unreadSources(said: string): readonly MissedObject[] {
  const unread = new Map<string, string>();
  for (const [, file = '', why = ''] of said.matchAll(UNREAD)) {
    if (!unread.has(file)) {
      const plain = why.replaceAll(/\\(["\\])/g, '$1').replace(`${file}:`, '');
      unread.set(file, plain.replace(/^(\d+),[\d,-]*: /, 'line $1: '));
    }
  }
  return [...unread].map(([file, why]) => ({ file, why }));
}

const SHOWN = 5;

/** Modules of Terraform that were not there. */
export function unreadModules(said: string): readonly string[] {
  const named = [...new Set([...said.matchAll(MODULE)].map(([, at = '']) => at.replace(/^sources\//, '')))];
  const more = named.length > SHOWN ? ` and ${named.length - SHOWN} more` : '';
  return named.length === 0
    ? []
    : [
        `Trivy has not looked into modules of Terraform that are not below path, since nothing is fetched: those of ${named.slice(0, SHOWN).join(', ')}${more}`,
      ];
}
