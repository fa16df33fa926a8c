import assert from 'node:assert/strict';
import { join } from 'node:path';
import { messageOf } from '../../src/domain/errors.ts';
import type { Report } from '../../src/domain/report.ts';
import { javaImage } from '../images/java.mjs';
import { gatehouse, passed, refused, seen, type Bench } from './command.ts';
import type { Check } from '../check.ts';

const SPRING = 'CVE-2022-22965 critical pkg:maven/org.springframework/spring-beans@5.3.17';
const LOG4J = 'CVE-2021-44228 critical pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1';

/** Images with JARs: one names itself, of the other only Trivy's second database knows what it is. */
export async function jars(bench: Bench, check: Check): Promise<void> {
  const image = await built();
  if (image === undefined) {
    return;
  }
  const flags = (changes: Readonly<Record<string, string>>): readonly string[] => [
    image,
    ...bench.flags({ scanners: 'trivy', 'cache-dir': join(bench.root, 'jars'), ...changes }),
  ];
  const both = `trivy=${bench.database('trivy')},trivy-java=${bench.database('trivy-java')}`;
  await check(
    'a JAR without the database that knows it is an error, and no place is asked that was not named',
    async () => {
      const ended = await gatehouse(bench.folder(), flags({}));
      refused(
        ended,
        /the image holds JARs, and trivy cannot tell what they are.*db-mirror and db-file name no trivy-java/,
      );
    },
  );
  await check('the JAR that names itself, and the one that only the database knows', async () => {
    const report = passed(await gatehouse(bench.folder(), flags({ 'db-file': both })));
    assert.deepEqual(vulnerable(report, image), [LOG4J, SPRING]);
  });
  await check('the same again, with the database before the scan', async () => {
    const report = passed(await gatehouse(bench.folder(), flags({ 'db-file': both, 'java-db': 'always' })));
    assert.deepEqual(vulnerable(report, image), [LOG4J, SPRING]);
  });
  await check('both scanners on the same JARs', async () => {
    const databases = `${both},grype=${bench.database('grype')}`;
    const report = passed(await gatehouse(bench.folder(), flags({ scanners: 'trivy,grype', 'db-file': databases })));
    assert.deepEqual(vulnerable(report, image), [LOG4J, SPRING]);
    assert(seen(report, image, 'grype').includes(LOG4J));
  });
}

function vulnerable(report: Report, image: string): readonly string[] {
  return seen(report, image, 'trivy').filter((finding) => finding.includes('pkg:maven/'));
}

async function built(): Promise<string | undefined> {
  try {
    const folder = await javaImage();
    if (folder !== undefined) {
      return `docker-archive:${join(folder, 'java.docker.tar')}`;
    }
    console.log('NOT RUN images with JARs: there is no Maven to have them with (apt-get install maven)');
  } catch (error) {
    console.log(`NOT RUN images with JARs: they cannot be had: ${messageOf(error)}`);
  }
  return undefined;
}
