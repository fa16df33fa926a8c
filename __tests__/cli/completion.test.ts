import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completionScript, SHELLS } from '../../src/cli/completion.ts';

/** What bash offers after these words, the last of which is still being written. */
function offered(...words: readonly string[]): readonly string[] {
  const file = join(mkdtempSync(join(tmpdir(), 'gatehouse-completion-')), 'script');
  writeFileSync(
    file,
    `${completionScript('bash')}\nCOMP_WORDS=(gatehouse "$@")\nCOMP_CWORD=$#\n_gatehouse\nprintf '%s\\n' "\${COMPREPLY[@]}"\n`,
  );
  const { stdout, stderr } = spawnSync('bash', [file, ...words], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}

describe('the completion of bash', () => {
  it.each([
    [['man'], ['manifest-scan']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['exceptions', ''],
      ['list', 'check', 'add'],
    ],
    [
      ['manifest-scan', '--fail'],
      ['--fail-on', '--fail-on-any-resource'],
    ],
    [
      ['manifest-scan', '--render', 'a'],
      ['auto', 'always'],
    ],
    [['manifest-scan', '--render', '=', 'n'], ['never']],
  ])('after %j offers %j', (words, answers) => {
    expect(offered(...words)).toEqual(answers);
  });

  it('offers no input that only the action has', () => {
    expect(offered('manifest-scan', '--')).not.toContain('--token');
  });
});

describe.each(SHELLS)('the script of %s', (shell) => {
  it('names every flag of every gate', () => {
    expect(completionScript(shell)).toContain('helm-values');
  });

  it('is one that the shell can read, where the shell is there', () => {
    const { error, status, stderr } = spawnSync(shell, ['-n'], { input: completionScript(shell), encoding: 'utf8' });

    // A shell that is not installed cannot say anything.
    expect(error === undefined ? { status, stderr } : 'not here').toEqual(
      error === undefined ? { status: 0, stderr: '' } : 'not here',
    );
  });
});
