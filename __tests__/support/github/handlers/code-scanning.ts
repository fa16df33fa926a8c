import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { ApiError } from '../api-error.ts';
import { type Call, type Handlers, repositoryUrl } from '../call.ts';
import type { Sarif } from '../model.ts';
import { page } from '../pages.ts';
import { processingErrors } from '../sarif-document.ts';
import { alertsOf, analysesOf } from '../alerts.ts';

const MEBIBYTE = 1024 * 1024;

export const codeScanningHandlers: Handlers = {
  'code-scanning/upload-sarif': (call) => {
    expectEnabled(call);
    const { commit_sha, ref, sarif } = call.body as { commit_sha: string; ref: string; sarif: string };
    if (call.state.objects.get(commit_sha)?.type !== 'commit') {
      throw new ApiError(404, 'commit not found');
    }
    if (call.state.refs.get(ref) === undefined) {
      throw new ApiError(404, `ref '${ref}' not found in this repository`);
    }
    const { document, gzipBytes } = decoded(call, sarif);
    const upload: Sarif = {
      id: uuid(call.state.nextId++),
      commit_sha,
      ref,
      document,
      gzipBytes,
      created_at: call.now,
      processing_status: 'pending',
      errors: [],
      polls: call.sarifPolls,
    };
    call.state.sarifs.push(upload);
    return { body: { id: upload.id, url: `${repositoryUrl(call)}/code-scanning/sarifs/${upload.id}` } };
  },
  'code-scanning/get-sarif': (call) => {
    expectEnabled(call);
    const upload = call.state.sarifs.find(({ id }) => id === call.params['sarif_id']);
    if (upload === undefined) {
      throw new ApiError(404, 'Not Found');
    }
    process(call, upload);
    const { processing_status, errors } = upload;
    const analyses = `${repositoryUrl(call)}/code-scanning/analyses?sarif_id=${upload.id}`;
    const failed = processing_status === 'failed' && { errors };
    return {
      body: { processing_status, ...(processing_status === 'complete' && { analyses_url: analyses }), ...failed },
    };
  },
  'code-scanning/list-recent-analyses': (call) => {
    const { ref, sarif_id, tool_name } = call.query;
    const found = analysesOf(processed(call)).filter(
      (each) =>
        (ref === undefined || each.upload.ref === ref) &&
        (sarif_id === undefined || each.upload.id === sarif_id) &&
        (tool_name === undefined || each.run.tool.driver.name === tool_name),
    );
    const { items, headers } = page(found, call.address);
    return { body: items.map((each) => each.view(repositoryUrl(call))), headers };
  },
  'code-scanning/list-alerts-for-repo': (call) => {
    const { ref = `refs/heads/${call.state.defaultBranch}`, tool_name, state } = call.query;
    const found = alertsOf(processed(call), ref.startsWith('refs/') ? ref : `refs/heads/${ref}`).filter(
      (alert) =>
        (tool_name === undefined || alert.tool === tool_name) && (state === undefined || alert.state === state),
    );
    const { items, headers } = page(found, call.address);
    return { body: items.map((alert) => alert.view(repositoryUrl(call))), headers };
  },
};

function expectEnabled({ codeScanning }: Call): void {
  if (codeScanning === 'disabled') {
    throw new ApiError(403, 'Advanced Security must be enabled for this repository to use code scanning.');
  }
  if (codeScanning === 'not-found') {
    throw new ApiError(404, 'Not Found');
  }
}

function decoded(call: Call, sarif: string): { document: unknown; gzipBytes: number } {
  const gzip = Buffer.from(sarif, 'base64');
  if (gzip.length > 10 * MEBIBYTE) {
    call.violate(`The SARIF upload is ${gzip.length} bytes of gzip; 10 MB are allowed.`);
    throw new ApiError(413, 'Payload Too Large');
  }
  try {
    return { document: JSON.parse(gunzipSync(gzip).toString('utf8')) as unknown, gzipBytes: gzip.length };
  } catch (cause) {
    call.violate('The SARIF upload is not JSON in gzip in Base64.');
    throw Object.assign(new ApiError(400, 'The SARIF file is not valid: expected JSON, gzipped and Base64-encoded.'), {
      cause,
    });
  }
}

function process(call: Call, upload: Sarif): void {
  if (upload.processing_status !== 'pending') {
    return;
  }
  if (upload.polls > 0) {
    upload.polls -= 1;
    return;
  }
  upload.errors = processingErrors(upload.document);
  upload.processing_status = upload.errors.length === 0 ? 'complete' : 'failed';
  for (const error of upload.errors) {
    call.violate(error);
  }
}

// Reading alerts waits for nothing: whatever was uploaded before is processed by then.
function processed(call: Call): Sarif[] {
  expectEnabled(call);
  for (const upload of call.state.sarifs) {
    upload.polls = 0;
    process(call, upload);
  }
  const complete = call.state.sarifs.filter((upload) => upload.processing_status === 'complete');
  if (complete.length === 0) {
    throw new ApiError(404, 'no analysis found');
  }
  return complete;
}

function uuid(id: number): string {
  const hex = createHash('sha256').update(String(id)).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
