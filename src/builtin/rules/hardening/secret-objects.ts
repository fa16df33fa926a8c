import type { ManifestObject } from '../../manifest.ts';
import type { Hit, Rule } from '../../rule.ts';
import { groupOf, hitAt } from '../pod.ts';
import { hardeningGuide } from '../standards.ts';
import { objectAt, show } from '../value.ts';
import { credentialIn, isLiteralSecret, isSecretName } from './credential.ts';

interface Entry {
  readonly field: string;
  readonly key: string;
  readonly text: string;
}

function entriesOf(object: ManifestObject, field: string, decode: (text: string) => string): readonly Entry[] {
  return Object.entries(objectAt(object.value, field)).flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [{ field, key, text: decode(value) }] : [],
  );
}

/** Keys that are public by their nature. */
const PUBLIC_KEY = /(?:^|\.)(?:ca|tls)\.crt$|\.crt$|\.pub$|^(?:ca-?bundle|ca-?cert.*|namespace|username|user)$/i;

function fromBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}

function* checkSecret(object: ManifestObject): Iterable<Hit> {
  if (object.kind !== 'Secret' || groupOf(object) !== '') {
    return;
  }
  const entries = [
    ...entriesOf(object, 'stringData', String),
    ...entriesOf(object, 'data', (text) => (text.startsWith('ENC[') ? text : fromBase64(text))),
    // SOPS writes encrypted values as ENC[…].
  ].filter(({ key, text }) => !PUBLIC_KEY.test(key) && !text.startsWith('ENC['));
  const [first] = entries;
  if (first === undefined) {
    return;
  }
  const credential = entries.map(({ text }) => credentialIn(text)).find((name) => name !== undefined);
  const isPlaceholder = entries.every(({ text }) => !isLiteralSecret(text));
  const keys = entries.map(({ key }) => show(key)).slice(0, 5);
  const seen = credential === undefined ? '' : `, among them what looks like ${credential}`;
  const severity = isPlaceholder ? 'low' : 'medium';
  const message = `The Secret holds ${entries.length === 1 ? 'a value' : `${entries.length} values`} (${keys.join(', ')}; not shown)${seen}.`;
  yield hitAt({ object }, [first.field], message, { severity: credential === undefined ? severity : 'high' });
}

export const secretManifest: Rule = {
  id: 'GH-NSA-SECRET-MANIFEST',
  title: 'Secret is written into a manifest',
  control: hardeningGuide('Secrets'),
  severity: 'medium',
  severityReason:
    'Base64 is no encryption, so whoever reads the manifest has the values, though a chart may have made them up just now; high where a value has the format of a known credential, low where all look like placeholders.',
  remediation:
    'Create the Secret outside the repository (an external secret store, Sealed Secrets, SOPS), and change values that were committed.',
  kinds: ['Secret'],
  check: checkSecret,
};

function* checkConfigMap(object: ManifestObject): Iterable<Hit> {
  if (object.kind !== 'ConfigMap' || groupOf(object) !== '') {
    return;
  }
  for (const { key, text } of entriesOf(object, 'data', String)) {
    const credential = credentialIn(text);
    if (credential !== undefined) {
      const message = `The value of ${show(key)} holds what looks like ${credential} (not shown).`;
      yield hitAt({ object }, ['data', key], message, { severity: 'high' });
    } else if (isSecretName(key) && isLiteralSecret(text) && !text.trim().includes('\n')) {
      yield hitAt({ object }, ['data', key], `The value of ${show(key)} is a secret by its name (not shown).`);
    }
  }
}

export const configMapSecret: Rule = {
  id: 'GH-NSA-CONFIGMAP-SECRET',
  title: 'ConfigMap holds a secret',
  control: hardeningGuide('Secrets'),
  severity: 'medium',
  severityReason:
    'ConfigMaps are readable by many more than Secrets are; the name of the key says it is a secret, and it is high where the value has the format of a known credential.',
  remediation: 'Move the value to a Secret that is not in the repository, and change it.',
  kinds: ['ConfigMap'],
  check: checkConfigMap,
};
