import { ScanError } from '../../domain/errors.ts';
import { fieldsOf, listOf, textOf, textsOf } from '../fields.ts';

/** An analysis that the server has come to the end of. */
export interface Analysis {
  readonly id: string;
  readonly project: string;
  /** The branch or the pull request that was analysed; the main branch has neither. */
  readonly place: Readonly<Record<string, string>>;
  /** What the server warns of. */
  readonly warnings: readonly string[];
}

export type TaskState = { readonly state: 'waiting' } | { readonly state: 'done'; readonly analysis: Analysis };

/** Reads what `api/ce/task` answers. Throws a `ScanError` for an analysis that failed or was cancelled, and for an answer that is none. */
export function readTask(answer: unknown): TaskState {
  const task = fieldsOf(fieldsOf(answer)['task']);
  switch (task['status']) {
    case 'PENDING':
    case 'IN_PROGRESS':
      return { state: 'waiting' };
    case 'SUCCESS':
      return { state: 'done', analysis: analysisOf(task) };
    case 'FAILED': {
      const said = textOf(task['errorMessage']);
      throw new ScanError(`SonarQube could not work the analysis out${said === undefined ? '' : `: ${said}`}`);
    }
    case 'CANCELED':
      throw new ScanError('the analysis was cancelled in SonarQube: start it again');
    default:
      throw new ScanError(`SonarQube gives the analysis a status that is not known here: ${String(task['status'])}`);
  }
}

function analysisOf(task: Readonly<Record<string, unknown>>): Analysis {
  const [id, project] = [textOf(task['analysisId']), textOf(task['componentKey'])];
  if (id === undefined || project === undefined) {
    throw new ScanError('SonarQube says that the analysis is done, and not which it is');
  }
  const [pullRequest, branch] = [textOf(task['pullRequest']), textOf(task['branch'])];
  return {
    id,
    project,
    place: pullRequest !== undefined ? { pullRequest } : branch === undefined ? {} : { branch },
    warnings: textsOf(task['warnings']),
  };
}

/** The commit that an analysis is of, in what `api/project_analyses/search` answers; undefined where it is not told. */
export function revisionOf(answer: unknown, analysis: string): string | undefined {
  const found = listOf(fieldsOf(answer)['analyses'])
    .map(fieldsOf)
    .find(({ key }) => key === analysis);
  return textOf(found?.['revision']);
}
