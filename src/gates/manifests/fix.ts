import type { FileChange } from '../../builtin/fix/apply.ts';
import type { Fixable } from '../../builtin/fix/patches.ts';
import type { Host } from '../../host/host.ts';
import type { ManifestInputs } from './settings.ts';

/** Shows the fixes of all findings that count, or writes them. */
export async function fix(found: readonly Fixable[], inputs: ManifestInputs, host: Host): Promise<void> {
  const [{ applyFixes }, { discloses }] = await Promise.all([
    import('../../builtin/fix/apply.ts'),
    import('../../builtin/fix/disclosure.ts'),
  ]);
  const ignored = new Set((inputs['ignore-rules'] ?? []).map((rule) => rule.toLowerCase()));
  const changes = applyFixes(found.filter(({ ruleId }) => !ignored.has(ruleId.toLowerCase())));
  if (!inputs.scanners.includes('builtin')) {
    host.log.warning('fix: only the built-in rules know fixes: add builtin to scanners.');
  } else if (changes.length === 0) {
    host.log.info('Nothing that was found has one safe fix.');
  } else if (inputs.fix === 'show') {
    host.show(
      'The fixes as a patch; --fix=write, or the input fix: write, writes them',
      changes.map((change) => shown(change, discloses)).join(''),
    );
  } else {
    await write(changes, host);
  }
}

/** A log is read by more people than the file. */
function shown({ file, before, diff }: FileChange, discloses: (diff: string, text: string) => boolean): string {
  return discloses(diff, before)
    ? `# The patch of ${JSON.stringify(file)} is not shown, since lines around it look like credentials; --fix=write writes it.\n`
    : diff;
}

async function write(changes: readonly FileChange[], { log }: Host): Promise<void> {
  const [{ writeFixes }, { describeChange }] = await Promise.all([
    import('../../builtin/fix/write.ts'),
    import('../../builtin/fix/apply.ts'),
  ]);
  const refused = new Map<string, string>();
  for (const one of await writeFixes(changes)) {
    if (one.status === 'refused') {
      refused.set(one.file, one.reason);
    }
  }
  for (const change of changes) {
    const reason = refused.get(change.file);
    if (reason === undefined) {
      log.info(describeChange(change));
    } else {
      log.warning(`${change.file} was not fixed: ${reason}.`);
    }
  }
}
