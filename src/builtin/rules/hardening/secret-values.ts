import type { FieldPath } from '../../manifest.ts';
import type { Hit } from '../../rule.ts';
import { hitAt, type Container, type Pod } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { cisBenchmark, hardeningGuide } from '../standards.ts';
import { fieldAt, listAt, show, textAt, textsAt } from '../value.ts';
import { credentialIn, isLiteralSecret, isSecretName } from './credential.ts';

const FLAG = /^--?([A-Za-z][\w-]{0,60})=(.+)$/s;

function literalHit(
  pod: Pod,
  path: FieldPath,
  place: string,
  name: string | undefined,
  value: string,
): Hit | undefined {
  const credential = credentialIn(value);
  if (credential !== undefined) {
    return hitAt(pod, path, `${place} holds what looks like ${credential} (not shown).`, { severity: 'high' });
  }
  return name !== undefined && isSecretName(name) && isLiteralSecret(value)
    ? hitAt(pod, path, `${place} has a literal value (not shown).`)
    : undefined;
}

function* literals(pod: Pod, container: Container): Iterable<Hit | undefined> {
  for (const [index, entry] of listAt(container.value, 'env').entries()) {
    const name = textAt(entry, 'name') ?? '';
    const path = [...container.path, 'env', index, 'value'];
    const place = `The environment variable ${show(name)} of ${container.label}`;
    yield literalHit(pod, path, place, name, textAt(entry, 'value') ?? '');
  }
  for (const list of ['command', 'args']) {
    for (const { index, text } of textsAt(container.value, list)) {
      const [, flag, value] = FLAG.exec(text) ?? [];
      const place = `${list}[${index}] of ${container.label}${flag === undefined ? '' : ` (${show(flag)})`}`;
      yield literalHit(pod, [...container.path, list, index], `The item ${place}`, flag, value ?? text);
    }
  }
}

export const secretLiteral = podRule({
  id: 'GH-NSA-SECRET-IN-ENV',
  title: 'Secret is written into the pod',
  control: hardeningGuide('Secrets'),
  severity: 'medium',
  severityReason:
    'The name says that the value is a secret, and whoever reads the manifest or the pod has it; high where the value itself has the format of a known credential.',
  remediation:
    'Keep the value in a Secret that is not in the repository, mount it as a file, and change the value that was written here.',
  *checkPod(pod) {
    for (const container of pod.containers) {
      for (const hit of literals(pod, container)) {
        if (hit !== undefined) {
          yield hit;
        }
      }
    }
  },
});

function references(container: Container): readonly { readonly path: FieldPath; readonly name: string }[] {
  const variables = listAt(container.value, 'env').flatMap((entry, index) =>
    fieldAt(entry, 'valueFrom', 'secretKeyRef') === undefined
      ? []
      : [{ path: ['env', index, 'valueFrom', 'secretKeyRef'], name: textAt(entry, 'name') ?? `number ${index + 1}` }],
  );
  const sources = listAt(container.value, 'envFrom').flatMap((entry, index) =>
    fieldAt(entry, 'secretRef') === undefined
      ? []
      : [{ path: ['envFrom', index, 'secretRef'], name: `all of ${textAt(entry, 'secretRef', 'name') ?? 'a secret'}` }],
  );
  return [...variables, ...sources];
}

export const secretReference = podRule({
  id: 'GH-NSA-SECRET-ENV-REF',
  title: 'Secret reaches the container as an environment variable',
  control: cisBenchmark('Prefer using Secrets as files over Secrets as environment variables'),
  also: [hardeningGuide('Secrets')],
  severity: 'info',
  severityReason:
    'Environment variables leak into logs, crash reports and child processes more easily than files, and do not follow a rotation.',
  remediation: 'Mount the Secret as a volume and have the program read the file.',
  *checkPod(pod) {
    for (const container of pod.containers) {
      const found = references(container);
      const [first] = found;
      if (first !== undefined) {
        const names = found.map(({ name }) => name);
        const list =
          names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
        const message = `${container.label} gets Secrets as environment variables: ${list}.`;
        yield hitAt(pod, [...container.path, ...first.path], message);
      }
    }
  },
});
