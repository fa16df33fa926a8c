/** Formats that are credentials wherever they stand, by what people call them. Every repetition is bounded, so that long input costs little. */
const FORMATS: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'a private key', pattern: /-----BEGIN (?:[A-Z]{2,12} )?(?:ENCRYPTED )?PRIVATE KEY(?: BLOCK)?-----/ },
  { name: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { name: 'a GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36}|\bgithub_pat_[A-Za-z0-9_]{40}/ },
  { name: 'a GitLab token', pattern: /\bglpat-[\w-]{20}/ },
  { name: 'a Slack token', pattern: /\bxox[abposr]-[A-Za-z0-9-]{10}/ },
  { name: 'a Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{16}/ },
  { name: 'a Google API key', pattern: /\bAIza[\w-]{35}/ },
  { name: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}/ },
  { name: 'a SendGrid key', pattern: /\bSG\.[\w-]{20,24}\.[\w-]{40}/ },
  { name: 'an AI service key', pattern: /\bsk-(?:ant-|proj-)[\w-]{20}/ },
  { name: 'a DigitalOcean token', pattern: /\bdo[opr]_v1_[a-f0-9]{64}/ },
  { name: 'an Azure storage key', pattern: /\bAccountKey=[A-Za-z0-9+/]{40}/ },
  { name: 'a JSON Web Token', pattern: /\beyJ[\w-]{10,300}\.eyJ[\w-]{10,3000}\.[\w-]{10}/ },
  { name: 'a URL with a password', pattern: /:\/\/[^\s/:@?#$]{1,100}:[^\s/:@?#$%{<]{3,200}@/ },
];

/** A part of every format above: most texts hold none of them, and one look is cheaper than fourteen. */
const HINT =
  /-----BEGIN|AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|k_live_|AIza|npm_|SG\.|sk-|do[opr]_v1_|AccountKey=|eyJ|:\/\//;

/** What kind of credential a text holds, in words for a message; undefined when none is recognised. */
export function credentialIn(text: string): string | undefined {
  return HINT.test(text) ? FORMATS.find(({ pattern }) => pattern.test(text))?.name : undefined;
}

const SECRET_WORDS = new Set(
  'password passwd pwd pass passphrase secret secrets token apikey accesskey secretkey privatekey credential credentials'.split(
    ' ',
  ),
);
const SECRET_KEYS = new Set('api access private secret auth encryption signing master session account'.split(' '));

/** Last words that say what a value is about, when it is not the secret itself: DB_PASSWORD_FILE, TOKEN_TTL. */
const ABOUT_WORDS = new Set(
  'file files path dir name names url uri host port id ttl expiry expiration expires timeout length type header enabled disabled ref mount user username interval version policy algorithm size count lifetime endpoint issuer audience class provider method mode rotation manager store backend namespace min max age seconds minutes hours days'.split(
    ' ',
  ),
);

function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** A part of every secret word above; most names hold none. */
const SECRET_HINT = /pass|pwd|secret|token|key|credential/i;

/** Whether a name says that its value is a secret: DB_PASSWORD, apiKey; not DB_PASSWORD_FILE. */
export function isSecretName(name: string): boolean {
  if (!SECRET_HINT.test(name)) {
    return false;
  }
  const words = wordsOf(name.slice(0, 200));
  if (ABOUT_WORDS.has(words.at(-1) ?? '')) {
    return false;
  }
  return words.some(
    (word, index) => SECRET_WORDS.has(word) || (word === 'key' && SECRET_KEYS.has(words[index - 1] ?? '')),
  );
}

const PLACEHOLDER =
  /^(?:\$|\{\{|<[^>]*>$|%\w+%$|change-?_?me|replace|placeholder|todo|example|your[-_ ]|x{3,}$|\*{3,}$|\.{3}$|none$|null$|nil$|true$|false$|yes$|no$|on$|off$|ENC\[|vault:|ref\+|arn:|projects\/)/i;

/** Whether a value is a literal that could be a secret: not empty, not a switch, a reference, a path or a placeholder. */
export function isLiteralSecret(value: string): boolean {
  const text = value.trim();
  return text !== '' && !PLACEHOLDER.test(text) && !/^(?:\.{0,2}\/|[a-z][a-z0-9+.-]*:\/\/)/i.test(text);
}
