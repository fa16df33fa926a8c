import { stringify } from 'yaml';
import { existsIn, type InputSpec } from '../../src/config/input.ts';
import { pipeline, pipelineSteps } from '../../src/config/pipeline.ts';
import { actionInput } from './action-yml.ts';

const UPLOAD_ARTIFACT = { uses: 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f', version: 'v7.0.0' };
const ATTEST = { uses: 'actions/attest@1e69f48acb82d1966a394da916b4c1698aa569d6', version: 'v4.2.2' };

const RUN = 'exec node "$GITHUB_ACTION_PATH/../../dist';

/** action.yml of the composite action. Inputs reach the programs in the environment only: no text of anybody is pasted into a script. */
export function pipelineYml(): string {
  const inputs = Object.entries<InputSpec>(pipeline.inputs).filter(([, spec]) => existsIn('action', spec));
  const metadata = {
    name: pipeline.title,
    description: pipeline.description,
    author: 'Gatehouse',
    branding: pipeline.branding,
    inputs: {
      ...Object.fromEntries(inputs.map(([name, spec]) => [name, actionInput(spec)])),
      ...Object.fromEntries(Object.entries(pipelineSteps).map(([name, spec]) => [name, { ...spec, required: false }])),
    },
    outputs: Object.fromEntries(
      Object.entries(pipeline.outputs).map(([name, { description }]) => [
        name,
        { description, value: `\${{ steps.gates.outputs.${name} }}` },
      ]),
    ),
    runs: { using: 'composite', steps: STEPS },
  };
  const plain = stringify(metadata, { version: '1.1', lineWidth: 0 });
  const text = [UPLOAD_ARTIFACT, ATTEST].reduce(
    (all, { uses, version }) => all.replaceAll(uses, `${uses} # ${version}`),
    plain,
  );
  return `# Generated from src/config by \`npm run generate\`: edits here are lost.\n${text}`;
}

const KEPT = "always() && steps.gates.outputs.report != ''";

// An object for each step: of one that is there twice, YAML would make an anchor, which no action may have.
const attestation = () => ({ uses: ATTEST.uses, with: { 'subject-path': '${{ steps.gates.outputs.report }}' } });

const STEPS = [
  {
    id: 'gates',
    name: 'Run the gates',
    shell: 'bash',
    env: { INPUTS: '${{ toJSON(inputs) }}' },
    run: `${RUN}/pipeline/index.js"`,
  },
  {
    name: 'Close a check that was left open',
    if: 'always()',
    shell: 'bash',
    env: { INPUTS: '${{ toJSON(inputs) }}' },
    run: `${RUN}/pipeline-post/index.js"`,
  },
  {
    name: 'Keep the report',
    if: KEPT,
    uses: UPLOAD_ARTIFACT.uses,
    with: {
      name: '${{ inputs.artifact }}',
      path: '${{ steps.gates.outputs.report }}\n${{ steps.gates.outputs.html }}\n${{ steps.gates.outputs.sarif-file }}\n',
      'if-no-files-found': 'error',
      'retention-days': '${{ inputs.artifact-days }}',
      overwrite: true,
    },
  },
  {
    name: 'Keep the baselines',
    if: "always() && steps.gates.outputs.baseline != ''",
    uses: UPLOAD_ARTIFACT.uses,
    with: {
      name: 'gatehouse-baselines',
      path: '${{ steps.gates.outputs.baseline }}/*/baseline/**',
      'if-no-files-found': 'error',
      overwrite: true,
    },
  },
  {
    name: 'Attest the report where the job may',
    if: `${KEPT} && inputs.attest == 'auto'`,
    'continue-on-error': true,
    ...attestation(),
  },
  { name: 'Attest the report', if: `${KEPT} && inputs.attest == 'always'`, ...attestation() },
];
