import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdsJars, laboratory, trivyReport, writes, type Lab } from './support.ts';

let lab: Lab;
beforeEach(() => {
  lab = laboratory();
});
afterEach(() => lab.end());

const fetches = (started: readonly string[]): number =>
  started.filter((call) => call.includes('--download-java-db-only')).length;

const daysAgo = (count: number): string => new Date(Date.now() - count * 86_400_000).toISOString();

describe('an image with a JAR', () => {
  it('is scanned with the database of JARs, which is fetched once, and kept for the next run', async () => {
    const images = ['a.tar', 'b.tar'].map((name) => lab.image(name, holdsJars(trivyReport())));

    const first = await lab.run({ images: images.join(',') });
    const second = await lab.run({ images: images.join(',') });

    expect([first.code, second.code]).toEqual([0, 0]);
    expect([fetches(first.started), fetches(second.started)]).toEqual([1, 0]);
    expect(second.started.filter((call) => call.includes('--input='))).toHaveLength(2);
  });

  it('is an error that says why when the database of JARs cannot be had', async () => {
    lab.javaDatabase('echo "FATAL no route to host" >&2; exit 1');
    const images = [lab.image('jar.tar', holdsJars(trivyReport())), lab.image('plain.tar', writes(trivyReport()))];

    const { code, report } = await lab.run({ images: images.join(',') });

    expect(code).toBe(2);
    expect(report?.scans.map(({ status }) => status)).toEqual(['failed', 'completed']);
    expect(report?.scans[0]?.reason).toMatch(
      /^the image holds JARs, and trivy cannot tell what they are without its Java database \(db-mirror or db-file trivy-java=…\): .*no route to host/,
    );
  });

  it.each([
    ['java-db: never', { 'java-db': 'never' }, 'java-db: never does not let it be had'],
    [
      'nothing may be fetched',
      { 'db-skip-update': 'true' },
      'trivy-java has no database here, and db-skip-update forbids to fetch one',
    ],
    [
      'a place is named for the vulnerabilities alone',
      { 'db-mirror': 'trivy=mirror.example/db:2' },
      'db-mirror and db-file name no trivy-java=…, and no other place is asked',
    ],
  ])('is an error without a fetch when %s', async (_name, inputs, sentence) => {
    const plain = lab.image('plain.tar', writes(trivyReport()));
    const places = 'db-mirror' in inputs ? inputs : {};
    await lab.run({ images: plain, ...places });
    const image = lab.image('jar.tar', holdsJars(trivyReport()));

    const { code, report, started } = await lab.run({ images: image, ...inputs });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toContain(sentence);
    expect(fetches(started)).toBe(0);
  });

  it('is scanned with a database from the mirror that is named for it', async () => {
    lab.javaDatabase('case "$*" in *mirror.example/java:1*) ;; *) exit 1 ;; esac');
    const image = lab.image('jar.tar', holdsJars(trivyReport()));
    const mirrors = 'trivy=mirror.example/db:2, trivy-java=mirror.example/java:1';

    const { code } = await lab.run({ images: image, 'db-mirror': mirrors });

    expect(code).toBe(0);
  });

  it('is not held up by an index of JARs that its project has not built for weeks', async () => {
    const image = lab.image('jar.tar', holdsJars(trivyReport()));
    lab.database(`echo '{"Version":2,"UpdatedAt":"${daysAgo(0)}"}' > ${join(lab.root, 'state.json')}`);
    lab.javaDatabase(`echo '{"Version":1,"UpdatedAt":"${daysAgo(20)}"}' > ${join(lab.root, 'state.json')}`);

    const weeks = await lab.run({ images: image });
    lab.javaDatabase(`echo '{"Version":1,"UpdatedAt":"${daysAgo(40)}"}' > ${join(lab.root, 'state.json')}`);
    const months = await lab.run({ images: image, 'cache-dir': join(lab.root, 'other') });

    expect(weeks.code).toBe(0);
    expect(months.code).toBe(2);
    expect(months.report?.scans[0]?.reason).toContain('40 days old, and db-max-age allows no more than 30 days');
  });
});

describe('java-db: always', () => {
  it('fetches the database of JARs before the scans', async () => {
    const image = lab.image('plain.tar', writes(trivyReport()));

    const { code, started } = await lab.run({ images: image, 'java-db': 'always' });

    expect(code).toBe(0);
    expect(fetches(started)).toBe(1);
  });

  it('fails every scan when it cannot be had', async () => {
    writeFileSync(join(lab.root, 'java-database.sh'), 'exit 1');
    const image = lab.image('plain.tar', writes(trivyReport()));

    const { code, report } = await lab.run({ images: image, 'java-db': 'always' });

    expect(code).toBe(2);
    expect(report?.scans[0]?.reason).toContain('trivy-java has no database that may be used');
  });
});
