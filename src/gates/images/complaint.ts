import { formatDuration } from '../../config/duration.ts';
import type { ProcessResult } from '../../domain/process.ts';

const QUOTED_CHARACTERS = 600;

/** Why a program that was run did not come to its end, in words that go on from its name. */
export function complaintOf(
  { exitCode, endedBy, signal, stdout, stderr }: ProcessResult,
  limits: { readonly timeoutMs: number },
): string {
  const said = saidOf(stderr) || saidOf(stdout);
  switch (endedBy) {
    case 'timeout':
      return `it took longer than ${formatDuration(limits.timeoutMs)} and was ended; raise scan-timeout, or scan less`;
    case 'output-limit':
      return `it printed without end and was ended${quoted(said)}`;
    case 'abort':
      return 'it was cancelled';
    case 'signal':
      return `it was ended by ${signal ?? 'a signal'}${signal === 'SIGKILL' ? `, ${OUT_OF_MEMORY}` : ''}${quoted(said)}`;
    case 'exit':
      return ended(exitCode, said, `${stderr}\n${stdout}`);
    default:
      return endedBy satisfies never;
  }
}

const OUT_OF_MEMORY =
  'as the system does when memory runs out: scan less at once (concurrency), or on a machine that has more';
/** What runtimes say when they get no more, and how a shell or a container tells that its program was killed. */
const MEMORY_SAID = /\bout of memory\b|cannot allocate memory|heap out of memory|std::bad_alloc|heap overflow/i;
const KILLED = 137;

function ended(exitCode: number | null, said: string, output: string): string {
  const library = libraryNeeded(output);
  if (MEMORY_SAID.test(output) || exitCode === KILLED) {
    return `it ended with exit code ${exitCode}, ${OUT_OF_MEMORY}${quoted(said)}`;
  }
  if (library !== undefined) {
    return `it needs version ${library} of the C library, which this system does not have: run on a newer system`;
  }
  const known = KNOWN.find(([pattern]) => pattern.test(said));
  return known === undefined
    ? `it ended with exit code ${exitCode}${quoted(said) || ', and said nothing'}`
    : `${known[1]} (exit code ${exitCode}: ${shortened(said, KNOWN_CHARACTERS)})`;
}

const KNOWN_CHARACTERS = 240;

/** What scanners say in many words, in one sentence (codes of the OCI distribution specification, "Error Codes"). */
const KNOWN: readonly (readonly [said: RegExp, sentence: string])[] = [
  [/MANIFEST_UNKNOWN|NAME_UNKNOWN/, 'the registry has no such image; check its name and tag'],
  // A number that stands behind a colon is that of a line.
  [/UNAUTHORIZED|DENIED|(?<![:\d])401\b(?!:)/, 'the registry refused; check registry-credentials'],
  [/invalid tar header|manifest\.json not found/, 'the file is no image archive, or it is damaged'],
  [
    /unable to initialize archive image|unable to provide image from tarball|no source providers were able to resolve the input/,
    'there is no image in the form that its prefix names (docker-archive: what docker save writes, oci-archive: and oci-dir: an OCI layout), or it is damaged',
  ],
  [/SBOM decode error|sbom format not recognized/, 'the file is no SBOM in CycloneDX or SPDX, or it is damaged'],
  [
    /(?:failed|[Cc]annot|unable|permission denied while trying) (?:to )?connect to (?:the )?[Dd]ocker (?:daemon|API)/,
    'no Docker daemon can be asked: start it, let DOCKER_HOST name it, and give this user leave to use it',
  ],
  [/no such host|connection refused|i\/o timeout|no route to host/, 'the server cannot be reached'],
];

/** The beginning and, of what is longer than it may be, above all the end: Go's errors name their cause last. */
function shortened(text: string, characters: number): string {
  const head = Math.floor(characters / 4);
  return text.length > characters ? `${text.slice(0, head)} … ${text.slice(head - characters)}` : text;
}

/** What the dynamic linker says of a program that was built on a newer system. */
function libraryNeeded(output: string): string | undefined {
  return /GLIBC(?:XX)?_(?<version>[\d.]+)'? not found/.exec(output)?.groups?.['version'];
}

function quoted(said: string): string {
  return said === '' ? '' : `: ${shortened(said, QUOTED_CHARACTERS)}`;
}

// The time and the level that Trivy and Grype put before each line, and the colours around them.
// oxlint-disable-next-line no-control-regex
const COLOUR = /\u001B\[[0-9;]*m/g;
const DECORATION =
  /^(?:\d{4}-\d\d-\d\dT\S+\s+|\[\d{4}\]\s+)?(?:FATAL|ERROR|ERRO|error|fatal)\b:?\s*(?:Fatal error\s+)?/;

/** What was said of an error: the line that is marked as one and what follows, else the last line. */
function saidOf(output: string): string {
  const lines = output
    .replaceAll(COLOUR, '')
    .split('\n')
    .map((line) => line.trim());
  const told = lines.filter((line) => line !== '');
  const marked = told.findLastIndex((line) => /\b(?:FATAL|ERROR|ERRO)\b|^(?:error|fatal):/.test(line));
  const from = marked === -1 ? told.slice(-1) : told.slice(marked);
  const text = from
    .map((line) => line.replace(DECORATION, ''))
    .join(' ')
    .replaceAll(/\s+/g, ' ');
  return text.replaceAll(/:\/\/[^\s/@]+@/g, '://***@');
}
