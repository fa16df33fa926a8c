import type { Observation } from '../../domain/observation.ts';
import type { ControlResult, Gap } from '../../domain/scan.ts';
import { withoutSecrets } from '../redaction.ts';
import type { Item } from './tree.ts';

interface Where {
  readonly plugin: string;
  readonly node?: string;
}

const MAX_MESSAGE = 600;
/** Enough to know a credential that begins in a message. */
const MAX_SEARCHED = 20_000;

/** Collects what the leaves of the results say: tests, files of plugins that test nothing, and errors of plugins. */
export class Leaves {
  readonly observations: Observation[] = [];
  readonly controls: ControlResult[] = [];
  readonly gaps: Gap[] = [];
  examined = 0;
  passed = 0;
  skipped = 0;

  add(item: Item, where: Where): void {
    const here = item.type === 'node' ? { ...where, node: item.name } : where;
    for (const inner of item.items) {
      this.add(inner, here);
    }
    if (item.items.length === 0) {
      this.#leaf(item, here);
    }
  }

  #leaf(item: Item, where: Where): void {
    const isAboutPlugin = item.file !== undefined || item.type !== undefined;
    if (isAboutPlugin) {
      this.#file(item, where);
    } else if (item.status === 'skipped') {
      // Of thousands, by the mode of the run; to name each would be most of the report.
      this.skipped += 1;
    } else if (item.status === 'unknown' || item.status === '') {
      this.gaps.push({ what: `${where.plugin}: ${item.name}`, reason: 'Sonobuoy does not know how this test ended' });
    } else {
      this.#test(item, where);
    }
  }

  #test(item: Item, where: Where): void {
    const hasPassed = item.status === 'passed';
    this.examined += 1;
    this.passed += hasPassed ? 1 : 0;
    this.controls.push({ id: item.name, result: hasPassed ? 'pass' : 'fail' });
    if (!hasPassed) {
      this.observations.push(failedTest(item, where));
    }
  }

  /** A file that a plugin has written is no test; one in which there is no test, or that tells of an error, is a test run that was not. */
  #file(item: Item, { plugin, node }: Where): void {
    if (item.status === 'passed' || item.status === 'skipped') {
      return;
    }
    const what = `plugin ${plugin}${node === undefined ? '' : ` on ${node}`}`;
    const said =
      item.file?.startsWith('errors/') === true ? `it did not come to its end: ${item.name}` : 'no tests ran';
    this.gaps.push({ what, reason: withoutSecrets(said).slice(0, MAX_MESSAGE) });
  }
}

function failedTest({ name, status, failure }: Item, { plugin, node }: Where): Observation {
  const severity = severityOf(name, status);
  return {
    ruleId: name,
    kind: 'conformance',
    title: name,
    nativeSeverity: status,
    ...severity,
    message: `${whyWords(status, failure)} (plugin ${plugin}${node === undefined ? '' : `, node ${node}`})`,
    remediation: 'Run this test alone with sonobuoy run --e2e-focus, and read its output in the tarball.',
    control: `Sonobuoy: ${plugin}`,
    ...(node !== undefined && { resource: { kind: 'Node', name: node } }),
    ...(name.includes('[Conformance]') && { references: ['https://github.com/cncf/k8s-conformance'] }),
  };
}

function severityOf(name: string, status: string): Pick<Observation, 'severity' | 'severitySource' | 'severityReason'> {
  if (status === 'timeout') {
    return { severity: 'medium', severitySource: 'default', severityReason: 'The test did not come to its end.' };
  }
  if (status !== 'failed') {
    return {
      severity: 'unknown',
      severitySource: 'default',
      severityReason: `"${status.slice(0, 60)}" is a status of this plugin alone, and nobody says what it means.`,
    };
  }
  return name.includes('[Conformance]')
    ? {
        severity: 'high',
        severitySource: 'default',
        severityReason: 'A cluster that fails a conformance test is not conformant.',
      }
    : {
        severity: 'medium',
        severitySource: 'default',
        severityReason: 'The test is not one of those for conformance.',
      };
}

/** What failed, without places in the source of the tests, stacks, and anything that looks like a credential. */
function whyWords(status: string, failure = ''): string {
  const lines = failure
    .split('\n')
    // When it failed is another time in each run.
    .map((line) => line.trim().replace(/^[A-Z][a-z]{2} +\d+ [\d:.]+: /, ''))
    .filter((line) => line !== '' && !/^\/\S+\.go:\d+$/.test(line));
  const said = withoutSecrets(lines.join(' ').slice(0, MAX_SEARCHED)).slice(0, MAX_MESSAGE);
  return said === '' ? `The test ended with the status ${status.slice(0, 60)}` : said;
}
