import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// actions/upload-artifact and actions/attest need GitHub's services. These take the same inputs and leave what they were given in $KEPT.

const UPLOAD = `name: Upload (stand-in)
description: Copies the files into a folder.
inputs:
  name: { description: name, required: true }
  path: { description: paths, required: true }
  if-no-files-found: { description: what then }
  retention-days: { description: days }
  overwrite: { description: whether }
runs:
  using: composite
  steps:
    - shell: bash
      env:
        NAME: \${{ inputs.name }}
        PATHS: \${{ inputs.path }}
      run: mkdir -p "$KEPT/$NAME" && while read -r path; do [ -z "$path" ] || cp "$path" "$KEPT/$NAME/"; done <<< "$PATHS"
`;

const attest = (exit: number): string => `name: Attest (stand-in)
description: Keeps the digest of the subject.
inputs:
  subject-path: { description: path, required: true }
runs:
  using: composite
  steps:
    - shell: bash
      env:
        SUBJECT: \${{ inputs.subject-path }}
      run: mkdir -p "$KEPT/attested" && sha256sum "$SUBJECT" > "$KEPT/attested/digest" && exit ${exit}
`;

export interface StandIns {
  /** In the syntax of act's --local-repository. */
  readonly repositories: readonly string[];
  remove(): void;
}

/** `attestation: refused` as where the job may not write attestations. */
export function standIns(uses: readonly string[], attestation: 'made' | 'refused'): StandIns {
  const root = mkdtempSync(join(tmpdir(), 'gatehouse-stand-ins-'));
  const repositories = uses.map((name) => {
    const [repository = '', version = ''] = name.split('@');
    const folder = join(root, repository.replace('/', '-'));
    mkdirSync(folder);
    const text = repository.endsWith('attest') ? attest(attestation === 'made' ? 0 : 1) : UPLOAD;
    writeFileSync(join(folder, 'action.yml'), text);
    return `https://github.com/${repository}@${version}=${folder}`;
  });
  return { repositories, remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }) };
}
