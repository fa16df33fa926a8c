import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownRules } from '../../../src/gates/manifests/own-rules.ts';
import type { Host } from '../../../src/host/host.ts';
import { pullRequest, type PullRequest } from '../../baseline/pull-request.ts';
import { Laboratory } from '../../baseline/repository.ts';

let lab: Laboratory;
beforeEach(() => {
  lab = new Laboratory();
});
afterEach(() => lab.end());

const nothing = (): void => undefined;

function hostIn(cwd: string, env: Readonly<Record<string, string>>): Host {
  return {
    env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', ...env },
    cwd,
    log: { info: nothing, warning: nothing, error: nothing, debug: nothing },
    signal: new AbortController().signal,
    now: () => new Date('2026-11-22T00:00:00Z'),
    show: nothing,
    progress: nothing,
    endProgress: nothing,
  };
}

/** What is said in a checkout of the pull request as actions/checkout makes it. */
async function saidOf(change: PullRequest, paths: readonly string[]): Promise<string | undefined> {
  const { folder } = lab.shallowClone(change.origin, change.merge);
  const event = join(lab.root, 'event.json');
  writeFileSync(event, JSON.stringify(change.event));
  const host = hostIn(folder, { ...change.env, GITHUB_EVENT_PATH: event });
  return ownRules(
    paths.map((path) => join(folder, path)),
    folder,
    host,
  );
}

const BASE = { 'policy/a.rego': 'package main', 'k8s/a.yaml': 'a: 1' };

it('a change that brings its own policy is told so', async () => {
  const change = pullRequest(lab, BASE, { 'policy/a.rego': 'package other', 'policy/b.rego': 'package b' });

  expect(await saidOf(change, ['policy'])).toBe(
    'The change is judged by what it changes itself: policy/a.rego, policy/b.rego. Look at that as at code, or check out policies from elsewhere',
  );
});

it.each([
  ['leaves them alone', ['policy']],
  ['has them from outside of the checkout', ['../policies']],
  ['is judged by none', []],
])('nothing is said of a change that %s', async (_what, paths) => {
  const change = pullRequest(lab, BASE, { 'k8s/a.yaml': 'a: 2' });

  expect(await saidOf(change, paths)).toBeUndefined();
});

it('says so where it cannot be told, and nothing where no change is judged', async () => {
  const change = pullRequest(lab, BASE, { 'policy/a.rego': 'package other' });
  const { folder } = lab.shallowClone(change.origin, change.merge);
  const event = join(lab.root, 'event.json');
  writeFileSync(event, '{}');
  const env = { ...change.env, GITHUB_EVENT_PATH: event };

  expect(await ownRules([join(folder, 'policy')], folder, hostIn(folder, env))).toMatch(
    /^Whether the change is judged by policies that it changes itself could not be told: /,
  );
  expect(await ownRules([join(folder, 'policy')], folder, hostIn(folder, {}))).toBeUndefined();
});
