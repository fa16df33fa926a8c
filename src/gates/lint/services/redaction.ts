import { messageOf, ScanError, UserError } from '../../../domain/errors.ts';

const HIDDEN = '***';

/** The text without the secrets in it; also as they are written in addresses and after Basic. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (kept, secret) => formsOf(secret).reduce((one, form) => one.replaceAll(form, HIDDEN), kept),
    text,
  );
}

function formsOf(secret: string): readonly string[] {
  const forms = [secret, encodeURIComponent(secret), Buffer.from(`${secret}:`, 'utf8').toString('base64')];
  return [...new Set(forms)].filter((form) => form !== '');
}

/** The same value with the secrets taken out of every text in it, whoever put them there. */
export function scrubbed<T>(value: T, secrets: readonly string[]): T {
  const written = JSON.stringify(value);
  const holdsOne = secrets.some((secret) =>
    formsOf(secret).some((form) => written.includes(JSON.stringify(form).slice(1, -1))),
  );
  // What comes back has the shape of what went in: only texts are other ones.
  return holdsOne ? (scrub(value, secrets) as T) : value;
}

function scrub(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') {
    return withoutSecrets(value, secrets);
  }
  if (Array.isArray(value)) {
    return value.map((one) => scrub(one, secrets));
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, scrub(one, secrets)]))
    : value;
}

/** The error without the secrets in what it says; without its cause, which may hold them too. */
export function scrubbedError(error: unknown, secrets: readonly string[]): unknown {
  if (!(error instanceof ScanError || error instanceof UserError)) {
    return error;
  }
  const message = withoutSecrets(messageOf(error), secrets);
  return error instanceof UserError ? new UserError(message) : new ScanError(message);
}
