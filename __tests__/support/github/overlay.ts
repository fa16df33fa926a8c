import { isRecord } from './schema.ts';

/** One rule of GitHub that its description does not hold: a sentence where the body breaks it. */
type Rule = (body: Readonly<Record<string, unknown>>) => readonly (string | undefined)[];

const KIB = 1024;
const bytes = (value: unknown): number => (typeof value === 'string' ? Buffer.byteLength(value) : 0);
const characters = (value: unknown): number => (typeof value === 'string' ? value.length : 0);
const records = (value: unknown): Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];
const isNumber = (value: unknown): value is number => typeof value === 'number';

/** The sentences of all rules that the body of an operation breaks. */
export function overlayProblems(operationId: string, body: unknown): string[] {
  return (rules[operationId] ?? [])
    .flatMap((rule) => rule(isRecord(body) ? body : {}))
    .filter((each) => each !== undefined);
}

const completedNeedsConclusion: Rule = ({ status, conclusion }) => [
  status === 'completed' && conclusion === undefined ? '"conclusion" wasn\'t supplied.' : undefined,
];

const staleIsGitHubs: Rule = ({ conclusion }) => [
  conclusion === 'stale' ? 'Only GitHub can change a check run conclusion to stale.' : undefined,
];

const named: Rule = ({ name }) => [name === '' ? 'name cannot be blank' : undefined];

const fullSha: Rule = ({ head_sha: sha }) => [
  typeof sha === 'string' && !/^[\da-f]{40}([\da-f]{24})?$/i.test(sha)
    ? `head_sha is not a full SHA: ${sha.slice(0, 80)}`
    : undefined,
];

const detailsAddress: Rule = ({ details_url: url }) => [
  typeof url === 'string' && !/^https?:\/\//.test(url) ? 'details_url must use http or https scheme' : undefined,
];

// The schema counts characters, the server bytes as well.
const outputBytes: Rule = ({ output }) =>
  ['summary', 'text'].map((key) =>
    isRecord(output) && bytes(output[key]) > 65_535 ? `${key} exceeds a maximum bytesize of 65535` : undefined,
  );

const annotations: Rule = ({ output }) =>
  records(isRecord(output) ? output['annotations'] : []).flatMap(annotationProblems);

function annotationProblems(annotation: Readonly<Record<string, unknown>>): (string | undefined)[] {
  const { start_line: start, end_line: end, message, raw_details: details, title, path } = annotation;
  const columns = [annotation['start_column'], annotation['end_column']].filter((each) => each !== undefined);
  const [from, to] = columns;
  return [
    isNumber(start) && start < 1 ? 'start_line must be at least 1' : undefined,
    isNumber(start) && isNumber(end) && end < start ? 'end_line must not be before start_line' : undefined,
    start !== end && columns.length > 0
      ? 'columns are only allowed where start_line and end_line are the same'
      : undefined,
    columns.some((each) => isNumber(each) && each < 1) ? 'columns must be at least 1' : undefined,
    isNumber(from) && isNumber(to) && to < from ? 'end_column must not be before start_column' : undefined,
    bytes(message) > 64 * KIB ? 'message exceeds a maximum bytesize of 65536' : undefined,
    message === '' ? 'message cannot be blank' : undefined,
    bytes(details) > 64 * KIB ? 'raw_details exceeds a maximum bytesize of 65536' : undefined,
    characters(title) > 255 ? 'title is too long (maximum is 255 characters)' : undefined,
    typeof path === 'string' && (path === '' || path.startsWith('/') || path.split('/').includes('..'))
      ? 'path must be relative to the repository'
      : undefined,
  ];
}

const commentBody: Rule = ({ body }) => [
  characters(body) > 65_536 ? 'Body is too long (maximum is 65536 characters)' : undefined,
  typeof body === 'string' && body.trim() === '' ? "Body can't be blank" : undefined,
];

const statusDescription: Rule = ({ description }) => [
  characters(description) > 140 ? 'description is too long (maximum is 140 characters)' : undefined,
];

const statusContext: Rule = ({ context }) => [
  characters(context) > 255 ? 'context is too long (maximum is 255 characters)' : undefined,
];

const sarifRef: Rule = ({ ref }) => [
  typeof ref === 'string' && !/^refs\/(heads|tags|pull)\/.+$/.test(ref)
    ? `ref is not a full reference: ${ref.slice(0, 80)}`
    : undefined,
];

const refName: Rule = ({ ref }) => [
  typeof ref === 'string' && !/^refs\/[^/]+\/.+/.test(ref)
    ? "Reference name must start with 'refs' and have at least two slashes."
    : undefined,
];

const checkRun = [completedNeedsConclusion, staleIsGitHubs, fullSha, detailsAddress, outputBytes, annotations, named];

const rules: Readonly<Record<string, readonly Rule[]>> = {
  'checks/create': checkRun,
  'checks/update': checkRun,
  'issues/create-comment': [commentBody],
  'issues/update-comment': [commentBody],
  'repos/create-commit-status': [statusDescription, statusContext],
  'code-scanning/upload-sarif': [sarifRef],
  'git/create-ref': [refName],
};
