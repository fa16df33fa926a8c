import { relative, resolve, sep } from 'node:path';
import { parseExpectation } from '../config/expectation.ts';
import type { Inputs } from '../config/input.ts';
import { controlPolicyOf } from '../config/control-inputs.ts';
import { imagePolicyOf } from '../config/image-policy.ts';
import { report } from '../config/report.ts';
import { messageOf, UserError } from '../domain/errors.ts';
import { mergeFindings, withScans, type Part } from '../domain/merge-findings.ts';
import { unique } from '../domain/merge.ts';
import type { Policy } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';
import type { Collected } from '../pipeline.ts';
import { withoutAllowances } from '../policy/gaps.ts';
import type { ScanContext } from '../scanners/scanner.ts';
import { inside } from './folder.ts';
import { defineGate, type Site } from './gate.ts';
import { comparisonOf } from './report-comparison.ts';
import { parseRawReport, readRawReport, type RawReport } from './report-inputs.ts';
import { findReports, type Found } from './report-paths.ts';
import { authorOf } from './report-author.ts';
import { differences, judgedBy, unexplained, withoutEffect } from './report-policy.ts';
import { readShard } from './report-reading.ts';
import { lostScan, problemsOf, type Shard } from './report-shards.ts';

type ReportInputs = Inputs<typeof report.inputs>;

export const reportGate = defineGate(report, (inputs, site) => {
  if (inputs.reports === undefined && inputs.input === undefined) {
    throw new UserError(
      'There is nothing to judge: name reports of Gatehouse in reports, or those of scanners in input.',
    );
  }
  const raw = (inputs.input ?? []).map(parseRawReport);
  return {
    scans: [],
    policy: { ...imagePolicyOf(inputs), ...controlPolicyOf(inputs) },
    collect: (context, policy) => collect({ inputs, raw, site }, context, policy),
  };
});

interface Asked {
  readonly inputs: ReportInputs;
  readonly raw: readonly RawReport[];
  readonly site: Site;
}

async function collect({ inputs, raw, site }: Asked, context: ScanContext, policy: Policy): Promise<Collected> {
  const files = await findReports((inputs.reports ?? []).map((path) => absolute(path, site)));
  const total = files.length + raw.length;
  const read = reader(site, context, total);
  const shards: Shard[] = [];
  const parts: Part[] = [];
  const lost: Scan[] = [];
  for (const found of files) {
    const file = shown(found.path, site);
    await read(file, lost, async () => shards.push({ file, report: await readFound(found) }));
  }
  for (const one of raw) {
    const { root } = site;
    const about = { kind: inputs['target-kind'], root, ...(inputs.target !== undefined && { name: inputs.target }) };
    const path = absolute(one.path, site);
    await read(shown(path, site), lost, async () => parts.push(await readRawReport({ ...one, path }, about)));
  }
  const expected = inputs.expect === undefined ? undefined : parseExpectation(inputs.expect);
  lost.push(...problemsOf(shards, expected));
  const claims = await authorOf(site.host, inputs['made-in']);
  const believed = claims === undefined ? shards : shards.map(withoutRules);
  const decided = judgedBy(policy, believed);
  const made = merged(shards.map(partOf), parts);
  const comparison = raw.length === 0 ? comparisonOf(shards) : undefined;
  const circumstances = { now: site.host.now(), comparison };
  lost.push(...unexplained(shards, made, decided, circumstances), ...withoutEffect(made, decided));
  return {
    ...withScans(made, lost),
    ...(claims !== undefined && { claims }),
    ...(comparison !== undefined && { comparison }),
    notices: unique([...differences(believed, decided), ...shards.flatMap((shard) => shard.report.notices)]),
    policy: decided,
  };
}

/** What somebody else wrote is judged by nothing that takes as long as they like: a glob of theirs is never tried. One that failed by such a rule stays an error. */
function withoutRules({ file, report }: Shard): Shard {
  const { rules: _rules, targets: _targets, ...policy } = report.inputs.policy;
  return { file, report: { ...report, inputs: { ...report.inputs, policy } } };
}

function merged(shards: readonly Part[], raw: readonly Part[]): Part {
  const [only] = raw;
  // What was read from one report of a scanner has been merged while it was read.
  return shards.length === 0 && raw.length === 1 && only !== undefined ? only : mergeFindings([...shards, ...raw]);
}

type Read = (file: string, lost: Scan[], act: () => Promise<unknown>) => Promise<void>;

/** Reads one file after the other; one that cannot be read is a lost scan and hides none of the others. */
function reader({ host }: Site, context: ScanContext, total: number): Read {
  let done = 0;
  return async (file, lost, act) => {
    context.signal.throwIfAborted();
    try {
      await act();
    } catch (error) {
      host.log.error(`${file}: ${messageOf(error)}`);
      lost.push(lostScan(file, messageOf(error)));
    }
    done += 1;
    context.progress({ done, total, unit: 'reports' });
  };
}

function readFound(found: Found): Promise<Shard['report']> {
  return 'reason' in found ? Promise.reject(new UserError(found.reason)) : readShard(found.path);
}

/** What the policy of the shard has let pass is asked of the policy here again. */
function partOf({ report: { scans, findings } }: Shard): Part {
  return { scans: scans.map(withoutAllowances), findings };
}

function absolute(path: string, site: Site): string {
  return resolve(site.root, inside(site, path));
}

/** A path as the person who gave it knows it. */
function shown(path: string, { root }: Site): string {
  const from = relative(root, path).split(sep).join('/');
  return from === '' || from.startsWith('../') ? path : from;
}
