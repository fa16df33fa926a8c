import { credentialIn } from '../builtin/rules/hardening/credential.ts';

const PATTERNS: readonly RegExp[] = [
  /-----BEGIN [A-Z ]{0,40}-----[^]{0,20000}?(?:-----END [A-Z ]{0,40}-----|$)/g,
  // Of words no digits are part.
  /\b(?:bearer|basic)\s{1,3}(?=[\w.~+/=-]{0,200}\d)[\w.~+/=-]{12,4000}/gi,
  // Also one that was cut off.
  /\beyJ[\w-]{6,4000}(?:\.[\w-]{0,8000}){0,2}/g,
  /\b(?:token|password|passwd|secret|api-?key)\b["']?\s{0,3}[:=]\s{0,3}["']?[^\s"',;]{4,4000}/gi,
  // Keys and hashes of keys, in base64 and hexadecimal.
  /\b[A-Za-z0-9+/]{40,2000}={0,2}/g,
];

/** A text of a scanner with everything taken out that may be a credential: too much rather than too little. */
export function withoutSecrets(text: string): string {
  const redacted = PATTERNS.reduce((rest, pattern) => rest.replaceAll(pattern, '[redacted]'), text);
  return credentialIn(redacted) === undefined ? redacted : '[redacted]';
}
