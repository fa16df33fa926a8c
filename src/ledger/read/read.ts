import { cyclonedx } from './cyclonedx.ts';
import { grypeConfig } from './grype.ts';
import { openvex } from './openvex.ts';
import { ownFormat } from './own.ts';
import type { Asked, LedgerFormat, LedgerReading } from './reading.ts';
import { sarif } from './sarif.ts';
import { parseTree, type Item } from './tree.ts';
import { readTrivyignore } from './trivyignore.ts';
import { trivyignoreYaml } from './trivyignore-yaml.ts';

const FORMATS: readonly LedgerFormat[] = [ownFormat, openvex, cyclonedx, sarif, trivyignoreYaml, grypeConfig];

/** No list of decisions is larger. */
const MAX_CHARACTERS = 20_000_000;

/** Reads a file of exceptions, of whichever format it is: by its name where that tells, or else by what is in it. */
export function readExceptions(text: string, asked: Asked): LedgerReading {
  if (text.length > MAX_CHARACTERS) {
    return refused('it is larger than 20 MB: no file of exceptions is.');
  }
  if (/(?:^|[/\\])[^/\\]*\.?trivyignore$/.test(asked.file)) {
    return readTrivyignore(text, asked);
  }
  const { root, mistakes } = parseTree(text);
  if (root === undefined) {
    return { exceptions: [], mistakes, notices: [] };
  }
  // An empty file decides nothing.
  if (root.scalar === null) {
    return { exceptions: [], mistakes: [], notices: [] };
  }
  return formatOf(root, asked.file)?.read(root, asked) ?? unknown();
}

function formatOf(root: Item, file: string): LedgerFormat | undefined {
  if (/trivyignore\.ya?ml$/.test(file)) {
    return trivyignoreYaml;
  }
  if (/(?:^|[/\\])\.?grype(?:[/\\]config)?\.ya?ml$/.test(file)) {
    return grypeConfig;
  }
  return FORMATS.find((format) => format.recognises(root));
}

function unknown(): LedgerReading {
  return refused(
    'it is none of the formats that hold exceptions: a YAML list under exceptions, OpenVEX, CycloneDX, SARIF, .trivyignore, .trivyignore.yaml, .grype.yaml.',
  );
}

function refused(message: string): LedgerReading {
  return { exceptions: [], mistakes: [{ message, line: 1, column: 1 }], notices: [] };
}
