import { ScanError, UserError } from '../../../domain/errors.ts';
import { readEnding } from '../../../scanners/checkmarx/ending.ts';
import { checkmarx as scanner } from '../../../scanners/checkmarx/index.ts';
import { openGit } from '../../bases-git.ts';
import { complaintOf } from '../../images/complaint.ts';
import { credentialFrom } from './credential.ts';
import { isWritten, programReady, readProgramReport, runProgram, writtenReport } from './program.ts';
import type { Service, ServiceGiven } from './service.ts';

export const checkmarx: Service = {
  scanner,
  credential: (inputs, env) => {
    const key = credentialFrom({ CX_APIKEY: 'cx-apikey' }, inputs, env);
    const client = credentialFrom({ CX_CLIENT_ID: 'cx-client-id', CX_CLIENT_SECRET: 'cx-client-secret' }, inputs, env);
    return 'secrets' in key ? key : 'secrets' in client ? client : key;
  },
  check: (inputs) => {
    needed(inputs['cx-base-uri'], 'cx-base-uri: name the server of Checkmarx One, as in https://eu.ast.checkmarx.net.');
    needed(inputs['cx-project'], 'cx-project: name the project in Checkmarx One.');
    if (inputs['cx-client-id'] !== undefined) {
      needed(inputs['cx-tenant'], 'cx-tenant: name the tenant, which cx-client-id needs.');
    }
  },
  policy: () => ({
    rules: [
      {
        name: 'checkmarx-policy',
        when: { kind: ['conformance'], scanner: [scanner.name] },
        action: 'block',
        reason: 'a policy of Checkmarx One that breaks builds keeps a change out',
      },
    ],
  }),
  scan: async (given, secrets, context) => {
    const { inputs, deadline, scratch } = given;
    const ready = await programReady(scanner, given, context);
    const { 'cx-base-auth-uri': signIn, 'cx-tenant': tenant } = inputs;
    const plan = scanner.plan({
      account: { address: needed(inputs['cx-base-uri'], ''), secrets },
      project: needed(inputs['cx-project'], ''),
      branch: await branchHere(given),
      engines: inputs['cx-scan-types'] ?? [],
      timeoutMs: deadline - performance.now(),
      scratch,
      ...(signIn !== undefined && { signIn }),
      ...(tenant !== undefined && { tenant }),
    });
    const ended = await runProgram(ready, plan.step, given);
    const said = `${ended.stderr}\n${ended.stdout}`;
    if (ended.exitCode !== 0 && !(await isWritten(plan.report))) {
      throw new ScanError(complaintOf(ended, { timeoutMs: 0 }));
    }
    const result = await readProgramReport(ready, await writtenReport(plan.report), given);
    const ending = readEnding(ended.exitCode, said);
    return {
      ...result,
      observations: [...ending.observations, ...result.observations],
      controls: [...result.controls, ...ending.controls],
      gaps: [...ending.gaps, ...result.gaps],
      notices: [...ready.notices, ...result.notices],
    };
  },
};

function needed(value: string | undefined, message: string): string {
  if (value === undefined) {
    throw new UserError(message);
  }
  return value;
}

/** Checkmarx One keeps results by branch: that of the pull request, or what is checked out. */
async function branchHere({ folder, ports, site }: ServiceGiven): Promise<string> {
  const { env, signal } = ports;
  const told = [env['GITHUB_HEAD_REF'], env['GITHUB_REF_NAME']].find((name) => name !== undefined && name !== '');
  if (told !== undefined) {
    return told;
  }
  const opened = await openGit(folder, env, signal);
  const branch = opened?.branch ?? 'main';
  if (opened?.branch === undefined) {
    site.host.log.info(`checkmarx: nothing tells the branch, so the results are those of ${branch}`);
  }
  return branch;
}
