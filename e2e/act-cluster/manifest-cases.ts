import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { onlyCheck, session } from '../act/session.ts';
import { gateWorkflow } from '../act/workflow.ts';

const FILE = 'examples/shop-hardened/cart.yaml';
const cart = readFileSync(new URL(`../../${FILE}`, import.meta.url), 'utf8');

/** What the pull request adds: a container that is as locked down as its neighbours but for one line. */
const DEBUG = `        - name: debug
          image: registry.shop.example/debug:1.0.0@sha256:1c42ddc0285b9c25135be3bf345e6a041271b784b22a6f6cab6588dab93c5980
          readinessProbe:
            exec:
              command: [check, ready]
          livenessProbe:
            exec:
              command: [check, alive]
          resources:
            requests: *cart
            limits: *cart
          securityContext:
            privileged: true
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities:
              drop: [ALL]
`;

const changed = cart.replace('      volumes:\n', `${DEBUG}      volumes:\n`);
const line = changed.split('\n').findIndex((text) => text.includes('privileged: true')) + 1;

export const manifestCases = {
  'a pull request that adds one privileged container fails by that one finding, on its line': async () => {
    const run = await session({
      workflow: gateWorkflow('manifest-scan', { path: 'examples/shop-hardened' }),
      change: { [FILE]: changed },
    });

    const check = onlyCheck(run);
    assert.notEqual(run.result.exitCode, 0, run.result.text);
    assert.equal(check.conclusion, 'failure');
    assert.deepEqual(
      check.annotations.map(({ path, start_line: at, title }) => [path, at, title]),
      [[FILE, line, check.annotations[0]?.title]],
    );
    assert.match(check.annotations[0]?.title ?? '', /privileged/i);
    assert.equal(run.outputs['new'], '1', JSON.stringify(run.outputs));
    assert.equal(run.outputs['verdict'], 'fail');
  },
};
