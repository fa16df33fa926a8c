type Inputs = Readonly<Record<string, string>>;

export const CHECKOUT = '      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

/** A workflow whose one job runs one gate on the checkout, and then the steps. */
export function gateWorkflow(action: string, inputs: Inputs, steps = ''): string {
  return `on: pull_request
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
${CHECKOUT}
${gateSteps(action, inputs)}${steps}`;
}

/** The steps that run a gate and print its outputs. */
export function gateSteps(action: string, inputs: Inputs): string {
  return `      - id: gate
        uses: ./actions/${action}
        with:
          token: \${{ secrets.GITHUB_TOKEN }}
${lines(inputs)}
      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.gate.outputs) }}
        run: node -e 'console.log("OUTPUTS " + JSON.stringify(JSON.parse(process.env.OUTPUTS)))'
`;
}

function lines(inputs: Inputs): string {
  return Object.entries(inputs)
    .map(([name, value]) => `          ${name}: ${JSON.stringify(value)}`)
    .join('\n');
}
