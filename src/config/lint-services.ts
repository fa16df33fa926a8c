import type { InputSpecs } from './input.ts';
import { serviceAddress } from './service-address.ts';

/** Scanners whose results come from the service of a vendor; they run where their credential is given. */
export const LINT_SERVICES = ['sonarqube', 'fossa', 'checkmarx', 'snyk-code', 'snyk'] as const;

const sonarqube = {
  'sonar-token': {
    type: 'string',
    secret: true,
    only: 'action',
    group: 'Services',
    valueName: 'token',
    description:
      'A token of SonarQube, of the type User, that may browse and analyse the project. The command line reads it from SONAR_TOKEN. No other scanner is given it.',
  },
  'sonar-host-url': {
    type: 'string',
    check: (text: string) => serviceAddress('sonar-host-url', text),
    group: 'Services',
    valueName: 'address',
    description: 'The server of SonarQube. An analysis that went to another one is not asked for.',
    examples: ['https://sonar.acme.example', 'https://sonarcloud.io'],
  },
  'sonar-project-key': {
    type: 'string',
    group: 'Services',
    valueName: 'key',
    description: 'The key of the project in SonarQube. Without it: as report-task.txt says.',
  },
  'sonar-report-task': {
    type: 'string',
    group: 'Services',
    valueName: 'file',
    description:
      'The report-task.txt of an analysis that the build has made. Without it: the one in .scannerwork, target/sonar or build/sonar, or else the sonar-scanner on the PATH is run where accept allows it.',
  },
  'sonar-quality-gate': {
    type: 'choice',
    values: ['block', 'show'],
    default: 'block',
    group: 'Policy',
    valueName: 'how',
    description:
      'Whether a quality gate of SonarQube that is red fails the gate, whatever the budget is, or is only shown.',
  },
} as const satisfies InputSpecs;

const fossa = {
  'fossa-api-key': {
    type: 'string',
    secret: true,
    only: 'action',
    group: 'Services',
    valueName: 'key',
    description:
      'A key of FOSSA with full access: one that may only push is not told what was found. The command line reads it from FOSSA_API_KEY. No other scanner is given it.',
  },
  'fossa-endpoint': {
    type: 'string',
    check: (text: string) => serviceAddress('fossa-endpoint', text),
    default: 'https://app.fossa.com',
    group: 'Services',
    valueName: 'address',
    description: 'The server of FOSSA. What .fossa.yml says of it is not obeyed.',
  },
  'fossa-project': {
    type: 'string',
    group: 'Services',
    valueName: 'name',
    description: 'The project in FOSSA. Without it: as .fossa.yml or the remote of the checkout says.',
  },
  'fossa-attribution': {
    type: 'string',
    pattern: '\\.(?:json|md|html|csv|txt|spdx|cdx\\.xml)$',
    expected: 'a file that ends with .json, .md, .html, .csv, .txt, .spdx, .spdx.json, .cdx.json or .cdx.xml',
    group: 'Services',
    valueName: 'file',
    description: 'A file for the attribution report, in the format that its name says. Without it there is none.',
    examples: ['attribution.md', 'sbom.cdx.json'],
  },
} as const satisfies InputSpecs;

const checkmarx = {
  'cx-apikey': {
    type: 'string',
    secret: true,
    only: 'action',
    group: 'Services',
    valueName: 'key',
    description:
      'An API key of Checkmarx One; or cx-client-id and cx-client-secret. The command line reads it from CX_APIKEY. No other scanner is given it.',
  },
  'cx-client-id': {
    type: 'string',
    group: 'Services',
    valueName: 'id',
    description: 'The OAuth client of Checkmarx One that goes with cx-client-secret.',
  },
  'cx-client-secret': {
    type: 'string',
    secret: true,
    only: 'action',
    group: 'Services',
    valueName: 'secret',
    description: 'The secret of cx-client-id. The command line reads it from CX_CLIENT_SECRET.',
  },
  'cx-base-uri': {
    type: 'string',
    check: (text: string) => serviceAddress('cx-base-uri', text),
    group: 'Services',
    valueName: 'address',
    description: 'The server of Checkmarx One, of your region.',
    examples: ['https://eu.ast.checkmarx.net'],
  },
  'cx-base-auth-uri': {
    type: 'string',
    check: (text: string) => serviceAddress('cx-base-auth-uri', text),
    group: 'Services',
    valueName: 'address',
    description: 'The server of Checkmarx One that signs in, where that is another than cx-base-uri.',
    examples: ['https://eu.iam.checkmarx.net'],
  },
  'cx-tenant': {
    type: 'string',
    group: 'Services',
    valueName: 'name',
    description: 'The tenant in Checkmarx One; needed with cx-client-id.',
  },
  'cx-project': {
    type: 'string',
    group: 'Services',
    valueName: 'name',
    description: 'The project in Checkmarx One.',
  },
  'cx-scan-types': {
    type: 'list',
    values: ['sast', 'sca', 'iac-security', 'api-security', 'container-security', 'scs'],
    group: 'Services',
    valueName: 'engines',
    description: 'The engines of Checkmarx One that scan. Without it: those that your licence has.',
    examples: ['sast, sca'],
  },
} as const satisfies InputSpecs;

const snyk = {
  'snyk-token': {
    type: 'string',
    secret: true,
    only: 'action',
    group: 'Services',
    valueName: 'token',
    description:
      'A token of Snyk, for the scanners snyk-code (code) and snyk (dependencies). The command line reads it from SNYK_TOKEN. No other scanner is given it.',
  },
  'snyk-api': {
    type: 'string',
    check: (text: string) => serviceAddress('snyk-api', text),
    default: 'https://api.snyk.io',
    group: 'Services',
    valueName: 'address',
    description: 'The API of Snyk, of your region.',
    examples: ['https://api.eu.snyk.io'],
  },
  'snyk-org': {
    type: 'string',
    group: 'Services',
    valueName: 'organization',
    description: 'The organization in Snyk. Without it: the one that the token prefers.',
  },
} as const satisfies InputSpecs;

const common = {
  'without-credential': {
    type: 'choice',
    values: ['error', 'skip'],
    default: 'error',
    group: 'Policy',
    valueName: 'what',
    description:
      'What a service that was asked for comes to where its credential is missing, as on pull requests from forks: an error, or a scan that is left out and said to be.',
  },
} as const satisfies InputSpecs;

/** What lint-gate takes for the services of vendors. */
export const lintServiceInputs = { ...sonarqube, ...fossa, ...checkmarx, ...snyk, ...common } as const;
