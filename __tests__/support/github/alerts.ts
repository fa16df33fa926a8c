import type { Sarif } from './model.ts';
import { categoryOf, readDocument, type SarifResult, type SarifRun } from './sarif-document.ts';

export interface Analysis {
  readonly upload: Sarif;
  readonly run: SarifRun;
  view(repositoryUrl: string): object;
}

export interface Alert {
  readonly tool: string;
  readonly state: 'open' | 'fixed';
  view(repositoryUrl: string): object;
}

/** Every run of every upload, newest first. */
export function analysesOf(uploads: readonly Sarif[]): Analysis[] {
  const runs = uploads.flatMap((upload) => readDocument(upload.document).runs.map((run) => ({ upload, run })));
  return runs
    .map(({ upload, run }, index) => ({
      upload,
      run,
      view: (repositoryUrl: string) => ({
        ...placeOf(upload, run),
        id: index + 1,
        error: '',
        warning: '',
        created_at: upload.created_at,
        results_count: run.results.length,
        rules_count: run.tool.driver.rules?.length ?? 0,
        url: `${repositoryUrl}/code-scanning/analyses/${index + 1}`,
        sarif_id: upload.id,
        tool: toolOf(run),
        deletable: true,
      }),
    }))
    .toReversed();
}

/** What code scanning shows for a reference: open where the latest analysis of tool and category has it, fixed where only an earlier one had. */
export function alertsOf(uploads: readonly Sarif[], ref: string): Alert[] {
  const numbers = new Map<string, number>();
  for (const { run } of analysesOf(uploads).toReversed()) {
    for (const result of run.results) {
      const key = keyOf(run, result);
      numbers.set(key, numbers.get(key) ?? numbers.size + 1);
    }
  }
  const alerts = new Map<string, Alert>();
  const superseded = new Set<string>();
  for (const { upload, run } of analysesOf(uploads).filter((each) => each.upload.ref === ref)) {
    const series = `${run.tool.driver.name} ${categoryOf(run)}`;
    const state = superseded.has(series) ? 'fixed' : 'open';
    superseded.add(series);
    for (const result of run.results) {
      const key = keyOf(run, result);
      if (!alerts.has(key)) {
        alerts.set(key, alertOf({ upload, run, result, state, number: numbers.get(key) ?? 0 }));
      }
    }
  }
  return [...alerts.values()];
}

interface Found {
  readonly upload: Sarif;
  readonly run: SarifRun;
  readonly result: SarifResult;
  readonly state: Alert['state'];
  readonly number: number;
}

function alertOf({ upload, run, result, state, number }: Found): Alert {
  const region = result.locations[0]?.physicalLocation.region;
  const path = result.locations[0]?.physicalLocation.artifactLocation.uri;
  const location = { path, start_line: region?.startLine ?? 1, end_line: region?.endLine ?? region?.startLine ?? 1 };
  return {
    tool: run.tool.driver.name,
    state,
    view: (repositoryUrl) => ({
      number,
      state,
      created_at: upload.created_at,
      url: `${repositoryUrl}/code-scanning/alerts/${number}`,
      rule: { id: result.ruleId, name: result.ruleId, severity: result.level ?? 'warning' },
      tool: toolOf(run),
      most_recent_instance: { ...placeOf(upload, run), state, message: result.message, location, classifications: [] },
    }),
  };
}

// The line's hash is the only fingerprint that code scanning uses.
function keyOf(run: SarifRun, { ruleId, partialFingerprints, locations }: SarifResult): string {
  const place = locations[0]?.physicalLocation;
  const hash = partialFingerprints?.['primaryLocationLineHash'] ?? String(place?.region?.startLine);
  return JSON.stringify([run.tool.driver.name, ruleId, place?.artifactLocation.uri, hash]);
}

function placeOf({ ref, commit_sha }: Sarif, run: SarifRun): object {
  return { ref, commit_sha, analysis_key: 'api', environment: '', category: categoryOf(run) };
}

function toolOf({ tool }: SarifRun): object {
  return { name: tool.driver.name, guid: null, version: tool.driver.version ?? null };
}
