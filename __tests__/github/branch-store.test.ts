import { readBranchFolder, writeBranchFolder, type KeptFile } from '../../src/github/branch-store.ts';
import { addCommit } from '../support/github/seed.ts';
import type { FakeGitHub } from '../support/github/server.ts';
import { api, github, stopAll } from './session.ts';

afterEach(stopAll);

const PLACE = { branch: 'gatehouse-baselines', folder: 'main/image-scan' };
const MEGABYTE = 1_000_000;

function files(texts: Readonly<Record<string, string>>): readonly KeptFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, content: Buffer.from(text) }));
}

async function read(fake: FakeGitHub, place = PLACE): Promise<Record<string, string> | undefined> {
  const found = await readBranchFolder(await api(fake), place, MEGABYTE);
  return found && Object.fromEntries(found.files.map(({ path, content }) => [path, content.toString()]));
}

describe('a folder on a branch', () => {
  it('is made on a branch of its own, without a parent', async () => {
    const fake = await github();

    const commit = await writeBranchFolder(
      await api(fake),
      PLACE,
      files({ 'baseline.json': '{}', 'sbom/1': 'ä' }),
      'Keep',
    );

    expect(fake.state.refs.get('refs/heads/gatehouse-baselines')).toBe(commit);
    expect(fake.state.objects.get(commit)).toMatchObject({ parents: [], message: 'Keep' });
    expect(await read(fake)).toEqual({ 'baseline.json': '{}', 'sbom/1': 'ä' });
  });

  it('is replaced as a whole, on top of what is there, and leaves the other folders alone', async () => {
    const fake = await github();
    const connected = await api(fake);
    const first = await writeBranchFolder(connected, PLACE, files({ 'baseline.json': '1', 'sbom/1': 'x' }), 'Keep');
    const other = { ...PLACE, folder: 'main/manifest-scan' };
    const second = await writeBranchFolder(connected, other, files({ 'baseline.json': '2' }), 'Keep');

    const third = await writeBranchFolder(connected, PLACE, files({ 'baseline.json': '3' }), 'Keep');

    expect(await read(fake)).toEqual({ 'baseline.json': '3' });
    expect(await read(fake, other)).toEqual({ 'baseline.json': '2' });
    expect(fake.state.objects.get(third)).toMatchObject({ parents: [second] });
    expect(fake.state.objects.get(second)).toMatchObject({ parents: [first] });
  });

  it.each([1, 3])('is written again on top of what others were faster with, %i times', async (times) => {
    const fake = await github();
    const connected = await api(fake);
    await writeBranchFolder(connected, PLACE, files({ 'baseline.json': '1' }), 'Keep');
    overtake(fake, times);

    await writeBranchFolder(connected, PLACE, files({ 'baseline.json': '2' }), 'Keep');

    expect(await read(fake)).toEqual({ 'baseline.json': '2' });
    expect(await read(fake, { ...PLACE, folder: 'other' })).toEqual({ count: String(times) });
  });

  it('is given up, with a sentence, when others are always faster', async () => {
    const fake = await github();
    const connected = await api(fake);
    await writeBranchFolder(connected, PLACE, files({ 'baseline.json': '1' }), 'Keep');
    overtake(fake, 9);

    await expect(writeBranchFolder(connected, PLACE, files({ 'baseline.json': '2' }), 'Keep')).rejects.toThrow(
      'Others have written to gatehouse-baselines 5 times in a row.',
    );
  });

  it.each([
    ['the branch', {}],
    ['the folder', { 'main/manifest-scan/baseline.json': '{}', 'main/image-scan-x/baseline.json': '{}' }],
  ])('is undefined without %s', async (_, there) => {
    const fake = await github();
    if (Object.keys(there).length > 0) {
      addCommit(fake.state, { files: there, refs: ['refs/heads/gatehouse-baselines'] });
    }

    expect(await read(fake)).toBeUndefined();
  });

  it('is refused with a token that may not write', async () => {
    const fake = await github({ tokens: { ghs_test: { contents: 'read' } } });

    await expect(writeBranchFolder(await api(fake), PLACE, files({ a: 'x' }), 'Keep')).rejects.toThrow(
      'Resource not accessible by integration',
    );
  });
});

/** Moves the branch each time somebody asks for the tree of its tip, so that what is built on it comes too late. */
function overtake({ state }: FakeGitHub, times: number): void {
  const { refs } = state;
  const set = refs.set.bind(refs);
  const get = refs.get.bind(refs);
  let count = 0;
  refs.get = (name) => {
    const tip = get(name);
    if (name === 'refs/heads/gatehouse-baselines' && tip !== undefined && count < times) {
      count += 1;
      const theirs = addCommit(state, { parents: [tip], files: { 'other/count': String(count) } });
      set(name, theirs);
    }
    return tip;
  };
}
