import { ScanError } from '../../../domain/errors.ts';
import { revisionOf, type Analysis } from '../../../scanners/sonarqube/task.ts';
import { openGit } from '../../bases-git.ts';
import type { ServiceClient } from './client.ts';
import type { ServiceGiven } from './service.ts';

/** How many of the newest analyses are looked through for the one of this run. */
const NEWEST = '100';

/**
 * Refuses an analysis of another commit: report-task.txt is a file of the checkout, and a change could bring one of an analysis that was fine. Where
 * the server or the checkout does not tell of commits, it says so.
 */
export async function assertOfCommit(
  client: ServiceClient,
  { id, project, place }: Analysis,
  { folder, ports, site }: ServiceGiven,
): Promise<void> {
  const commits = await commitsHere(folder, ports.env, ports.signal);
  const answer = await client.optionalJson('api/project_analyses/search', { project, ...place, ps: NEWEST });
  const revision = revisionOf(answer, id);
  if (revision === undefined || commits.length === 0) {
    const whose = revision === undefined ? 'SonarQube does not tell' : 'There is no checkout that tells';
    throw new ScanError(
      `${whose} of which commit the analysis is, so that it could be of another: let the scanner run in a Git checkout, and by this gate`,
    );
  }
  if (!commits.includes(revision)) {
    throw new ScanError(
      `the analysis is of the commit ${revision.slice(0, 12)}, and ${commits[0]?.slice(0, 12)} is checked out: let the scanner run on this commit`,
    );
  }
  site.host.log.info(`sonarqube: the analysis is of the commit ${revision.slice(0, 12)}`);
}

/** What is checked out and, of the merge that GitHub makes for a pull request, the commit that is merged: scanners name either. */
async function commitsHere(
  folder: string,
  env: ServiceGiven['ports']['env'],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const opened = await openGit(folder, env, signal);
  const head = await opened?.git(['rev-parse', 'HEAD']);
  // In a shallow clone only the commit itself still names its parents.
  const commit = await opened?.git(['cat-file', 'commit', 'HEAD']);
  if (head?.ok !== true || commit?.ok !== true) {
    return [];
  }
  const parents = [...(commit.text.split('\n\n')[0]?.matchAll(/^parent (?<sha>[0-9a-f]{40,64})$/gm) ?? [])];
  const merged = parents.length === 2 ? parents[1]?.groups?.['sha'] : undefined;
  return [head.text.trim(), ...(merged === undefined ? [] : [merged])];
}
