import { parseAge } from '../image-values.ts';
import { SEVERITIES } from '../../domain/severity.ts';
import { SONOBUOY_MODES } from '../../scanners/sonobuoy/index.ts';
import { controlMatcher } from '../../policy/controls.ts';
import { parseMinScores } from '../../policy/scores.ts';

/** Whether `asked` is at least as strict as what the file has; both are texts of the input, '' is none. */
type AtLeastAsStrict = (asked: string, file: string) => boolean;

/** By input, what is stricter. What else says how findings are judged must be as the file has it, where the file says it. */
const STRICTNESS: Readonly<Record<string, AtLeastAsStrict>> = {
  'unknown-severity': strictestFirst(SEVERITIES),
  'ignore-rules': nothingMore,
  'allow-gaps': nothingMore,
  exceptions: nothingMore,
  'only-fixable': strictestFirst(['false', 'true']),
  agree: strictestFirst(['any', 'all']),
  'allow-licences': (asked, file) => (file === '' ? true : asked !== '' && nothingMore(asked, file)),
  'deny-licences': nothingLess,
  'min-score': noLower,
  // Not as of a glob: that each is evaluated at all is required too.
  require: nothingLess,
  'fail-on-any-resource': coversAll,
  judge: strictestFirst(['all', 'new', 'change']),
  scope: widerScope,
  // Compared with itself, a change brings nothing.
  base: same,
  'no-baseline': strictestFirst(['error', 'all', 'scan-base', 'none']),
  exclude: nothingMore,
  scanners: nothingLess,
  checks: nothingLess,
  'kubescape-frameworks': nothingLess,
  'sonobuoy-mode': strictestFirst([...SONOBUOY_MODES].toReversed()),
  // Who may choose them has every right over the cluster.
  'sonobuoy-images': nothingMore,
  'kubescape-artifacts': (asked, file) => asked === file,
  // Other policies, or other words for them, may be any less than what the file has.
  'rego-policy': same,
  'rego-data': same,
  'rego-bundle': same,
  'rego-namespaces': same,
  'rego-version': same,
  'rego-functions': strictestFirst(['contained', 'all']),
  'pod-security': strictestFirst(['restricted', 'baseline']),
  render: strictestFirst(['always', 'auto', 'never']),
  accept: nothingMore,
  verify: strictestFirst(['lock+signature', 'lock']),
  'min-age': (asked, file) => parseAge(asked) >= parseAge(file),
  'db-max-age': (asked, file) => parseAge(asked) <= parseAge(file),
  'db-skip-update': strictestFirst(['false', 'true']),
  // A database of somebody else's may know nothing.
  'db-mirror': nothingMore,
  'db-file': nothingMore,
  'insecure-registry': strictestFirst(['false', 'true']),
  'insecure-skip-tls-verify': strictestFirst(['false', 'true']),
  // Another selection, benchmark or image may be any less than what the file has.
  'node-selector': same,
  benchmark: same,
  'kube-bench-image': same,
  'kube-bench-targets': nothingLess,
  'scanner-config': nothingMore,
  checkout: strictestFirst(['verify', 'trust']),
  'sonar-quality-gate': strictestFirst(['block', 'show']),
  'without-credential': strictestFirst(['error', 'skip']),
  // Where a credential goes, and whose results are judged.
  'sonar-host-url': isTheSame,
  'sonar-project-key': isTheSame,
  'sonar-report-task': isTheSame,
  'fossa-endpoint': isTheSame,
  'fossa-project': isTheSame,
  'cx-base-uri': isTheSame,
  'cx-base-auth-uri': isTheSame,
  'cx-tenant': isTheSame,
  'cx-client-id': isTheSame,
  'cx-project': isTheSame,
  'cx-scan-types': nothingLess,
  'snyk-api': isTheSame,
  'snyk-org': isTheSame,
};

function isTheSame(asked: string, file: string): boolean {
  return asked === file;
}

export function strictnessOf(input: string): AtLeastAsStrict | undefined {
  return Object.hasOwn(STRICTNESS, input) ? STRICTNESS[input] : undefined;
}

/** New findings lie anywhere, and those of the diff need not be new: neither asks for more than the other. */
function widerScope(asked: string, file: string): boolean {
  return asked === file || asked === 'all' || (asked === 'file' && file === 'diff');
}

function strictestFirst(values: readonly string[]): AtLeastAsStrict {
  return (asked, file) => values.indexOf(asked.toLowerCase()) <= values.indexOf(file.toLowerCase());
}

function same(asked: string, file: string): boolean {
  return asked === file;
}

function nothingMore(asked: string, file: string): boolean {
  const known = itemsOf(file);
  return itemsOf(asked).every((item) => known.includes(item));
}

/** Every score that the file asks for, and none of them lower. */
function noLower(asked: string, file: string): boolean {
  const own = parseMinScores(asked);
  return Object.entries(parseMinScores(file)).every(([name, least]) => (own[name] ?? -1) >= least);
}

function nothingLess(asked: string, file: string): boolean {
  return nothingMore(file, asked);
}

const PLAIN = /^[\w .:/-]+$/;
const PLAIN_OR_WILD = /^[\w .:/*?-]+$/;
const BEGINNING = /^[\w .:/-]*\*+$/;

/** Every control that the file names, by that name or under a glob that is over all of it. */
function coversAll(asked: string, file: string): boolean {
  const own = itemsOf(asked);
  const named = controlMatcher(own);
  // Of these alone can be told whether they are over another glob.
  const under = controlMatcher(own.filter((glob) => BEGINNING.test(glob)));
  return itemsOf(file).every(
    (item) => own.includes(item) || (PLAIN.test(item) && named(item)) || (PLAIN_OR_WILD.test(item) && under(item)),
  );
}

function itemsOf(text: string): readonly string[] {
  return text.split(/[,\n]/).flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
}
