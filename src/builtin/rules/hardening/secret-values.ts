import type { FieldPath } from '../../manifest.ts';
import type { Hit } from '../../rule.ts';
import { hitAt, type Container, type Pod } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { cisBenchmark, hardeningGuide } from '../standards.ts';
import { fieldAt, listAt, show, textAt, textsAt } from '../value.ts';
import { credentialIn, isLiteralSecret, isSecretName } from './credential.ts';

const FLAG = /^--?([A-Za-z][\w-]{0,60})=(.+)$/s;

interface Literal {
  readonly path: FieldPath;
  /** What the value is called, where it has a name. */
  readonly name: string | undefined;
  readonly value: string;
}

function* literals(container: Container): Iterable<Literal> {
  for (const [index, entry] of listAt(container.value, 'env').entries()) {
    const value = textAt(entry, 'value') ?? '';
    if (value !== '') {
      yield { path: ['env', index, 'value'], name: textAt(entry, 'name'), value };
    }
  }
  for (const list of ['command', 'args']) {
    for (const { index, text } of textsAt(container.value, list)) {
      const [, name, value] = FLAG.exec(text) ?? [];
      yield { path: [list, index], name, value: value ?? text };
    }
  }
}

function describe({ path, name }: Literal, container: Container): string {
  const named = name === undefined ? '' : ` ${show(name)}`;
  return path[0] === 'env'
    ? `The environment variable${named} of ${container.label}`
    : `${path[0] === 'args' ? 'An argument' : 'A part of the command'}${named} of ${container.label}`;
}

function literalHit(pod: Pod, container: Container, literal: Literal): Hit | undefined {
  const credential = credentialIn(literal.value);
  const isNamed = literal.name !== undefined && isSecretName(literal.name) && isLiteralSecret(literal.value);
  if (credential === undefined && !isNamed) {
    return undefined;
  }
  const path = [...container.path, ...literal.path];
  const place = describe(literal, container);
  return credential === undefined
    ? hitAt(pod, path, `${place} has a literal value (not shown).`)
    : hitAt(pod, path, `${place} holds what looks like ${credential} (not shown).`, { severity: 'high' });
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
      for (const literal of literals(container)) {
        const hit = literalHit(pod, container, literal);
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
