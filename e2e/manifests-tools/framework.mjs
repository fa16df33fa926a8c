// Puts a framework of Kubescape together from its library of rules, as the Go module github.com/kubescape/regolibrary/v2 holds it: Kubescape's own
// `download artifacts` fetches the same from a server. Nothing of it is kept in this repository.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LIBRARY = 'github.com/kubescape/regolibrary/v2@v2.0.1';

/** The folder of the library, verified by Go's checksum database; undefined where it cannot be had. */
export function rulesFolder() {
  try {
    const answer = execFileSync('go', ['mod', 'download', '-json', LIBRARY], {
      cwd: tmpdir(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(answer).Dir;
  } catch {
    return undefined;
  }
}

/** Writes what `kubescape scan --use-artifacts-from` reads: a framework of all its controls, and the inputs of controls. */
export function writeArtifacts(library, folder, frameworks) {
  mkdirSync(folder, { recursive: true });
  const rules = rulesOf(library);
  const controls = new Map(
    namesIn(library, 'controls')
      .filter((name) => name.endsWith('.json'))
      .map((name) => json(library, 'controls', name))
      .map((control) => [control.controlID, control]),
  );
  for (const [file, name] of Object.entries(frameworks)) {
    const { activeControls, ...about } = json(library, 'frameworks', `${file}.json`);
    const named = activeControls.flatMap(({ controlID }) => controls.get(controlID) ?? []);
    const whole = named.map((one) => ({ ...one, rules: one.rulesNames.flatMap((rule) => rules.get(rule) ?? []) }));
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ ...about, controls: whole }));
  }
  const { settings } = json(library, 'default-config-inputs.json');
  writeFileSync(join(folder, 'controls-inputs.json'), JSON.stringify(settings.postureControlInputs));
  writeFileSync(join(folder, 'exceptions.json'), '[]');
  writeFileSync(join(folder, 'attack-tracks.json'), '[]');
}

function rulesOf(library) {
  const text = (folder, name) => {
    const file = join(library, 'rules', folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  return new Map(
    namesIn(library, 'rules')
      .filter((folder) => text(folder, 'rule.metadata.json') !== '')
      .map((folder) => {
        const about = JSON.parse(text(folder, 'rule.metadata.json'));
        const rule = { ...about, rule: text(folder, 'raw.rego'), resourceEnumerator: text(folder, 'filter.rego') };
        return [about.name, rule];
      }),
  );
}

const namesIn = (library, folder) => readdirSync(join(library, folder));
const json = (...parts) => JSON.parse(readFileSync(join(...parts), 'utf8'));
