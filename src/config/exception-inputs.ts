import type { InputSpecs } from './input.ts';

/** Which recorded decisions hold. */
export const exceptionInputs = {
  exceptions: {
    type: 'list',
    group: 'Policy',
    valueName: 'files',
    description:
      'Files with exceptions: lists of Gatehouse, OpenVEX, CycloneDX VEX, SARIF with suppressions, .trivyignore, .trivyignore.yaml, .grype.yaml; the format is told from name and content. On a pull request they are read as the base has them. None is read that is not named.',
    examples: ['.github/exceptions.yml', '.vex/app.openvex.json'],
  },
} as const satisfies InputSpecs;
