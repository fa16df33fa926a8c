import { credentialIn, isLiteralSecret, isSecretName } from '../rules/hardening/credential.ts';

/** As in `password: x`, `--token=x` and `"apiKey": "x"`; not what goes on in the lines below, or is itself made of keys. */
const PAIR = /([\w.-]{1,200})["']?[ \t]*[:=][ \t]*["']?([^\s"',{}[\]|>&*][^\s"',}\]]*)/g;
/** An entry of env, whichever of the two is written first. */
const NAMED = /\bname["']?:[ \t]*["']?([\w.-]{1,200})["']?[\s,{}"'+-]*value["']?:[ \t]*["']?([^\s"',}\]]+)/g;
const VALUED = /\bvalue["']?:[ \t]*["']?([^\s"',}\]]+)["']?[\s,{}"'+-]*name["']?:[ \t]*["']?([\w.-]{1,200})/g;
const SECRET = /\bkind["']?:[ \t]*["']?Secret(?:List)?\b/;

/**
 * Whether a patch would show a credential: it repeats the lines around what it changes, and what follows in the file may be another
 * document. `text` is the whole file.
 */
export function discloses(diff: string, text: string): boolean {
  const body = diff.split('\n').filter((line) => !/^(?:---|\+\+\+) /.test(line));
  const shown = body.map((line) => line.slice(1)).join('\n');
  return (
    credentialIn(shown) !== undefined ||
    [...shown.matchAll(PAIR), ...shown.matchAll(NAMED)].some(([, name = '', value = '']) => isSecret(name, value)) ||
    [...shown.matchAll(VALUED)].some(([, value = '', name = '']) => isSecret(name, value)) ||
    (SECRET.test(text) && mayShowSecret(shown, text))
  );
}

function isSecret(name: string, value: string): boolean {
  return isSecretName(name) && isLiteralSecret(value);
}

/** Which document a line belongs to the patch does not tell: a value of a Secret is looked for by its own line. */
function mayShowSecret(shown: string, text: string): boolean {
  const lines = new Set(shown.split('\n').map((line) => line.trim()));
  const secrets = text.split(/^---.*$/m).filter((document) => SECRET.test(document));
  return secrets.some((document) =>
    document.split('\n').some((line) => VALUE_LINE.test(line) && lines.has(line.trim())),
  );
}

/** A line that could hold a value, and is none of those that every object has. */
const VALUE_LINE =
  /^(?!\s*(?:- )?(?:apiVersion|kind|metadata|name|namespace|type|data|stringData|items|spec|containers):\s*[\w./-]*\s*$).*\S/;
