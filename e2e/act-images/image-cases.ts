import assert from 'node:assert/strict';
import { processWith, descendantsOf, isAlive, type Process } from '../act/processes.ts';
import { onlyCheck, session, type Session, type SessionRequest } from '../act/session.ts';
import { gateWorkflow } from '../act/workflow.ts';
import { archive, SCANNERS, type Parts } from './setup.ts';

type Scan = (
  images: readonly string[],
  scanners: readonly string[],
  rest?: Partial<SessionRequest>,
) => Promise<Session>;

/** image-scan by itself, on a pull request. */
export function imageCases(parts: Parts): Readonly<Record<string, () => Promise<void>>> {
  const scan: Scan = (images, scanners, rest = {}) => {
    const inputs = { ...parts.inputs(...scanners), images: images.map(archive).join('\n') };
    return session({ ...parts, workflow: gateWorkflow('image-scan', inputs, KEEP_SBOMS), ...rest });
  };
  return {
    'two images and both scanners: what they found fails, and is shown in every place': () => twoImages(scan),
    'a clean image passes, and nobody is bothered with a comment': () => cleanImage(scan),
    'an image that does not exist is an error, and hides nothing of the other': () => absentImage(scan),
    'a cancelled run closes its check, leaves no scanner behind, and is red': () => cancelled(scan),
  };
}

const KEEP_SBOMS = `      - if: always()
        env:
          SBOMS: \${{ steps.gate.outputs.sboms }}
        run: mkdir -p "$KEPT" && cp -R "$SBOMS" "$KEPT/sboms"
`;

// What the history of the image `app` says of its layers; `secret` is built from no file of the checkout.
const DOCKERFILE = 'FROM registry.example/debian:bookworm\nCOPY app/ /app\nCOPY shop /app/shop\n';

async function twoImages(scan: Scan): Promise<void> {
  const run = await scan(['app', 'secret'], SCANNERS, { files: { 'shop/Dockerfile': DOCKERFILE } });

  assert.notEqual(run.result.exitCode, 0, run.result.text);
  const { outputs, github } = run;
  assert.equal(outputs['verdict'], 'fail', run.result.text);
  assert.equal(outputs['critical'], '1', 'the secret');
  assert(Number(outputs['high']) >= 1 && Number(outputs['unknown']) >= 20, JSON.stringify(outputs));
  const check = onlyCheck(run);
  assert.deepEqual([check.name, check.conclusion, check.head_sha], ['gatehouse / image-scan', 'failure', run.headSha]);
  assertAnnotations(check, Number(outputs['findings']) - 1);
  const [comment, ...others] = github.state.comments;
  assert.equal(others.length, 0);
  for (const text of [check.summary ?? '', comment?.body ?? '', run.summary]) {
    assert.match(text, /Failed: 1 critical/);
    assert.match(text, /github-pat/);
    assert.match(text, /CVE-2018-16487/);
    assert.match(text, /only trivy saw/, 'where the scanners disagree is told');
    assert.equal(/ghp_/.test(text), false, 'the text of the secret is shown');
  }
  assertSarifs(run, ['docker-archive:images/app.docker.tar', 'docker-archive:images/secret.docker.tar']);
  assert.deepEqual(run.kept['sboms']?.map(([name]) => name.replace(/-[0-9a-f]{8}\./, '.')).toSorted(), [
    'docker-archive_images_app.docker.tar.grype.cdx.json',
    'docker-archive_images_app.docker.tar.trivy.cdx.json',
    'docker-archive_images_secret.docker.tar.grype.cdx.json',
    'docker-archive_images_secret.docker.tar.trivy.cdx.json',
  ]);
  assert.equal(outputs['check-url']?.startsWith('http'), true);
  assert.equal(outputs['comment-url']?.startsWith('http'), true);
}

/** All that is in a layer which the Dockerfile made, at its instruction, with the name of the image; what is not is told in words. */
function assertAnnotations({ annotations, summary }: ReturnType<typeof onlyCheck>, expected: number): void {
  assert.equal(annotations.length, expected);
  assert.deepEqual([...new Set(annotations.map(({ path }) => path))], ['shop/Dockerfile']);
  assert.deepEqual(new Set(annotations.map(({ start_line }) => start_line)), new Set([1, 2, 3]));
  const [worst] = annotations;
  assert.equal(worst?.annotation_level, 'failure');
  assert(
    annotations.every(({ message }) =>
      message.includes('docker-archive:images/app.docker.tar, brought by shop/Dockerfile:'),
    ),
  );
  assert.match(
    summary ?? '',
    /so not annotated:\n\n- critical: github-pat: .* \(app\/deploy\.sh:1 in docker-archive:images\/secret\.docker\.tar\)/,
  );
}

/** One upload for each image, in a category of its own: else one would replace the other. */
function assertSarifs({ github, outputs }: Session, targets: readonly string[]): void {
  const documents = github.state.sarifs.map(({ document }) => document as SarifDocument);
  assert(documents.every(({ runs }) => runs.length === 1));
  const runs = documents.flatMap((document) => document.runs);
  assert.deepEqual(
    runs.map(({ automationDetails }) => automationDetails.id),
    targets.map((target) => `gatehouse/image-scan/${target}/`),
  );
  assert(runs.every(({ results }) => results.length > 0));
  assert.equal(runs.flatMap(({ results }) => results).length, Number(outputs['findings']));
  assert(github.state.sarifs.every(({ ref }) => ref === 'refs/pull/1/merge'));
}

interface SarifDocument {
  readonly runs: readonly {
    readonly automationDetails: { readonly id: string };
    readonly results: readonly unknown[];
  }[];
}

async function cleanImage(scan: Scan): Promise<void> {
  const run = await scan(['clean'], SCANNERS);

  assert.equal(run.result.exitCode, 0, run.result.text);
  assert.equal(run.outputs['verdict'], 'pass');
  assert.equal(run.outputs['findings'], '0');
  assert.equal(onlyCheck(run).conclusion, 'success');
  assert.equal(run.github.state.comments.length, 0);
}

async function absentImage(scan: Scan): Promise<void> {
  const run = await scan(['absent', 'secret'], ['trivy']);

  assert.notEqual(run.result.exitCode, 0);
  assert.equal(run.outputs['verdict'], 'error');
  assert.equal(run.outputs['critical'], '1');
  const check = onlyCheck(run);
  assert.equal(check.conclusion, 'failure');
  assert.match(check.summary ?? '', /could not scan docker-archive:images\/absent\.docker\.tar/);
  assert.match(check.summary ?? '', /there is no file \S+absent\.docker\.tar/);
  assert.match(check.summary ?? '', /github-pat/);
}

/** A runner that cancels sends a signal and gives the step a few seconds; this one does when a scanner is at work. */
async function cancelled(scan: Scan): Promise<void> {
  let children: readonly Process[] = [];
  const meanwhile = async (): Promise<void> => {
    const gate = await processWith('dist/image-scan/index.js');
    await processWith('--input=', (found) => descendantsOf(gate.pid).some(({ pid }) => pid === found.pid));
    children = descendantsOf(gate.pid);
    process.kill(gate.pid, 'SIGTERM');
  };
  const run = await scan(['app', 'debian'], SCANNERS, { meanwhile });

  assert.notEqual(run.result.exitCode, 0);
  assert(children.length > 0);
  assert.deepEqual(children.filter(isAlive), []);
  const check = onlyCheck(run);
  assert.equal(check.status, 'completed');
  assert(['failure', 'cancelled'].includes(check.conclusion ?? ''), String(check.conclusion));
  assert.notEqual(run.outputs['verdict'], 'pass');
  assert.notEqual(run.outputs['verdict'], 'fail');
}
