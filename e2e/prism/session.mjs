import { gzipSync } from 'node:zlib';

const repository = { owner: 'octo', repo: 'shop' };
const base64 = (text) => Buffer.from(text).toString('base64');

/** Every operation that Gatehouse calls, once at least, as one run of it and its baselines would. */
export async function playSession(octokit, seeded) {
  await checks(octokit, seeded);
  await comments(octokit);
  await reviews(octokit, seeded);
  await reading(octokit, seeded);
  await statuses(octokit, seeded);
  await codeScanning(octokit, seeded);
  await actions(octokit, seeded);
  await baselines(octokit);
}

const output = (annotations) => ({ title: 'Blocked', summary: '3 findings', text: 'More.', annotations });

async function checks({ rest }, { pull }) {
  const at = { path: 'a.yaml', annotation_level: 'failure', message: 'runs as root' };
  const { data } = await rest.checks.create({
    ...repository,
    name: 'gatehouse / manifest-scan',
    head_sha: pull.headSha,
    status: 'in_progress',
    external_id: 'run-1',
    details_url: 'https://github.com/octo/shop/actions/runs/1',
    output: output([
      { ...at, start_line: 1, end_line: 1, start_column: 2, end_column: 5, title: 'T', raw_details: 'R' },
    ]),
  });
  const run = { ...repository, check_run_id: data.id };
  await rest.checks.update({ ...run, output: output([{ ...at, start_line: 1, end_line: 3 }]) });
  await rest.checks.update({ ...run, conclusion: 'failure', output: output([]) });
  await rest.checks.get(run);
  await rest.checks.listAnnotations(run);
  await rest.checks.listForRef({ ...repository, ref: pull.headSha, check_name: data.name, filter: 'all' });
  await rest.checks.listSuitesForRef({ ...repository, ref: pull.headSha });
  await rest.checks.listForSuite({ ...repository, check_suite_id: data.check_suite.id });
}

async function comments({ rest, paginate }) {
  const issue = { ...repository, issue_number: 1 };
  const { data } = await rest.issues.createComment({ ...issue, body: 'first' });
  await rest.issues.updateComment({ ...repository, comment_id: data.id, body: 'second' });
  await rest.issues.getComment({ ...repository, comment_id: data.id });
  await paginate(rest.issues.listComments, { ...issue, per_page: 100 });
  await rest.issues.deleteComment({ ...repository, comment_id: data.id });
}

async function reviews({ rest, paginate }, { pull }) {
  const of = { ...repository, pull_number: 1 };
  const body = '```suggestion\nB\n```';
  const comments = [
    { path: 'a.yaml', line: 2, side: 'RIGHT', body },
    { path: 'a.yaml', start_line: 1, start_side: 'RIGHT', line: 2, side: 'RIGHT', body },
  ];
  await rest.pulls.createReview({ ...of, commit_id: pull.headSha, event: 'COMMENT', body: 'Two fixes.', comments });
  await rest.pulls
    .createReview({ ...of, event: 'COMMENT', body: 'None.', comments: [{ path: 'a.yaml', line: 9, body }] })
    .catch(expectStatus(422));
  await paginate(rest.pulls.listReviewComments, { ...of, per_page: 100 });
}

async function reading({ rest }, { pull }) {
  await rest.repos.get(repository);
  await rest.rateLimit.get();
  // A token of Actions is no user: GitHub refuses with 403, which is described.
  await rest.users.getAuthenticated().catch(expectStatus(403));
  await rest.pulls.list({ ...repository, state: 'open' });
  await rest.pulls.get({ ...repository, pull_number: 1 });
  await rest.pulls.listFiles({ ...repository, pull_number: 1, per_page: 100 });
  await rest.repos.listPullRequestsAssociatedWithCommit({ ...repository, commit_sha: pull.headSha });
  await rest.repos.listCommits({ ...repository, sha: 'main' });
  await rest.repos.getCommit({ ...repository, ref: pull.headSha });
  await rest.repos.getCommit({ ...repository, ref: '0'.repeat(40) }).catch(expectStatus(422));
  await rest.repos.compareCommitsWithBasehead({ ...repository, basehead: `${pull.baseSha}...${pull.headSha}` });
}

async function statuses({ rest }, { pull }) {
  const status = {
    state: 'failure',
    context: 'gatehouse',
    description: '3 findings',
    target_url: 'https://github.com/',
  };
  await rest.repos.createCommitStatus({ ...repository, sha: pull.headSha, ...status });
  await rest.repos.listCommitStatusesForRef({ ...repository, ref: pull.headSha });
  await rest.repos.getCombinedStatusForRef({ ...repository, ref: pull.headSha });
}

async function codeScanning({ rest }, { pull }) {
  const ref = 'refs/pull/1/head';
  await rest.codeScanning.listAlertsForRepo({ ...repository, ref }).catch(expectStatus(404));
  const { data } = await rest.codeScanning.uploadSarif({
    ...repository,
    commit_sha: pull.headSha,
    ref,
    sarif: gzipSync(JSON.stringify(sarif)).toString('base64'),
  });
  for (let polls = 0; polls < 2; polls += 1) {
    await rest.codeScanning.getSarif({ ...repository, sarif_id: data.id });
  }
  await rest.codeScanning.listAlertsForRepo({ ...repository, ref, state: 'open', tool_name: 'Gatehouse' });
  await rest.codeScanning.listRecentAnalyses({ ...repository, ref });
}

const sarif = {
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'Gatehouse', rules: [{ id: 'PSS-1' }] } },
      automationDetails: { id: 'gatehouse/manifest-scan/' },
      results: [
        {
          ruleId: 'PSS-1',
          level: 'error',
          message: { text: 'runs as root' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'a.yaml' }, region: { startLine: 3 } } }],
        },
      ],
    },
  ],
};

async function actions({ rest }, { run, artifact, expired }) {
  const of = { ...repository, run_id: run.id };
  await rest.actions.listWorkflowRunsForRepo({ ...repository, branch: 'main', status: 'success' });
  await rest.actions.getWorkflowRun(of);
  await rest.actions.listJobsForWorkflowRun(of);
  await rest.actions.listJobsForWorkflowRunAttempt({ ...of, attempt_number: 1 });
  await rest.actions.getJobForWorkflowRun({ ...repository, job_id: run.jobs[0].id });
  await rest.actions.listWorkflowRunArtifacts({ ...of, name: artifact.name });
  await rest.actions.listArtifactsForRepo({ ...repository, name: artifact.name });
  await rest.actions.getArtifact({ ...repository, artifact_id: artifact.id });
  // Prism follows redirects by itself, so only the refusal can be seen here.
  const gone = { ...repository, artifact_id: expired.id, archive_format: 'zip' };
  await rest.actions.downloadArtifact(gone).catch(expectStatus(410));
}

async function baselines({ rest }) {
  const { git, repos } = rest;
  const blob = await git.createBlob({ ...repository, content: base64('{}'), encoding: 'base64' });
  const entry = { path: 'baseline/manifest-scan.json', mode: '100644', type: 'blob', sha: blob.data.sha };
  const tree = await git.createTree({ ...repository, tree: [entry] });
  const commit = await git.createCommit({ ...repository, message: 'Baseline', tree: tree.data.sha, parents: [] });
  await git.createRef({ ...repository, ref: 'refs/heads/gatehouse', sha: commit.data.sha });
  await git.getRef({ ...repository, ref: 'heads/gatehouse' });
  await git.getCommit({ ...repository, commit_sha: commit.data.sha });
  await git.getTree({ ...repository, tree_sha: tree.data.sha, recursive: '1' });
  await git.getBlob({ ...repository, file_sha: blob.data.sha });
  await repos.getContent({ ...repository, path: 'baseline', ref: 'gatehouse' });
  await repos.getContent({ ...repository, path: entry.path, ref: 'gatehouse' });
  const change = { ...repository, path: entry.path, message: 'Baseline', branch: 'gatehouse', sha: blob.data.sha };
  await repos.createOrUpdateFileContents({ ...change, content: base64('[]') });
  await git.updateRef({ ...repository, ref: 'heads/gatehouse', sha: commit.data.sha, force: true });
  await git.deleteRef({ ...repository, ref: 'heads/gatehouse' });
}

function expectStatus(status) {
  return (error) => {
    if (error.status !== status) {
      throw error;
    }
  };
}
