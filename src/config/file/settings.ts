import type { InputSpec, InputSpecs } from '../input.ts';
import { readAcceptedGaps } from './accepted-gaps.ts';
import type { Setting, Settings } from './config-file.ts';
import { inputText } from './input-text.ts';
import { isSecret } from './inputs-in-file.ts';
import type { Entry, Sheet } from './sheet.ts';
import { writtenAs } from './written.ts';

/** Reads inputs in the shape of YAML; `others` are the keys that are read elsewhere. */
export function readSettings(
  sheet: Sheet,
  entries: readonly Entry[],
  specs: InputSpecs,
  where: { readonly name: string; readonly others: readonly string[] },
): Settings {
  const settings = new Map<string, Setting>();
  for (const entry of entries.filter(({ key }) => !where.others.includes(key))) {
    const spec = Object.hasOwn(specs, entry.key) ? specs[entry.key] : undefined;
    if (spec === undefined) {
      sheet.unknownKey(entry, [...open(specs), ...where.others], where.name);
    } else if (isSecret(spec)) {
      sheet.complain(
        entry.keyNode,
        `${entry.key} is a secret, and everybody who reads the repository reads this file: give it in the workflow, from a secret.`,
      );
    } else {
      const setting = readSetting(sheet, entry, spec);
      if (setting !== undefined) {
        settings.set(entry.key, setting);
      }
    }
  }
  contradiction(sheet, entries);
  return settings;
}

function readSetting(sheet: Sheet, { key, keyNode, value }: Entry, spec: InputSpec): Setting | undefined {
  const { globs, accepted } =
    writtenAs(key) === 'accepted-gaps' ? readAcceptedGaps(sheet, key, value) : { globs: value, accepted: [] };
  const text = inputText(sheet, key, spec, globs);
  return text === undefined ? undefined : { text, ...(accepted.length > 0 && { accepted }), ...sheet.placeOf(keyNode) };
}

function open(specs: InputSpecs): readonly string[] {
  return Object.entries(specs).flatMap(([name, spec]) => (isSecret(spec) ? [] : [name]));
}

function contradiction(sheet: Sheet, entries: readonly Entry[]): void {
  const given = (name: string): Entry | undefined => entries.find(({ key }) => key === name);
  const [failOn, budget] = [given('fail-on'), given('budget')];
  if (failOn !== undefined && budget !== undefined) {
    sheet.complain(
      budget.keyNode,
      'fail-on and budget are both given, and both say what fails; leave one of them out.',
    );
  }
}

/** The entries of what stands behind a key; nothing there is an empty map: `manifest-scan:` alone runs it as it is. */
export function entriesOrNone(sheet: Sheet, { value }: Entry, expected: string): readonly Entry[] {
  return sheet.shown(value) === 'nothing' ? [] : (sheet.entries(value, expected) ?? []);
}
