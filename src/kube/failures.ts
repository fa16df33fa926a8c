import { ScanError } from '../domain/errors.ts';
import { fieldsOf, textOf } from './kubeconfig.ts';

/** An answer of the API server that is no yes. */
export class ApiFailure extends ScanError {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

const REASONS: Readonly<Record<number, string>> = {
  401: 'it does not know who is asking: the credentials are wrong or have expired',
  403: 'the identity may not: give it the role of docs/k8s/rbac.yaml',
  404: 'there is none',
  409: 'it conflicts with what is there',
  410: 'what it was asked to go on from is gone',
  422: 'it takes that for invalid',
  429: 'it has too much to do',
};

/** One sentence on what the API server was asked and how it answered. `said` is the body of its answer. */
export function failureOf(what: string, status: number, said: string): ApiFailure {
  const message = messageIn(said);
  const reason = admissionReason(status, message) ?? REASONS[status] ?? reasonOf(status);
  return new ApiFailure(
    `The API server was asked to ${what} and answered ${status}: ${reason}${message === undefined ? '' : ` (${message})`}`,
    status,
  );
}

function reasonOf(status: number): string {
  if (status >= 300 && status < 400) {
    return 'it sends elsewhere, as a login page on the way does and no API server: check the address and the way to it';
  }
  return status >= 500 ? 'it is not well' : 'it refuses';
}

/** Of what the identity may do, nobody but the authorizer speaks: "User … cannot …". Quotas, Pod Security and other admission plug-ins answer 403 as well. */
function admissionReason(status: number, message = ''): string | undefined {
  if (isWebhookAway(message)) {
    return 'an admission webhook of the cluster does not answer it';
  }
  const isAdmission = status === 403 && / is forbidden: /.test(message) && !/\bUser "[^"]*" cannot /.test(message);
  return isAdmission ? 'the identity may, and a rule of the cluster does not admit it' : undefined;
}

/** Whether the API server could not ask a webhook that it has to ask. */
export function isWebhookAway(message: string): boolean {
  return message.includes('failed calling webhook');
}

/** The message of a Status: https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/ */
function messageIn(said: string): string | undefined {
  try {
    const message = textOf(fieldsOf(JSON.parse(said))['message']);
    return message?.replaceAll(/\s+/g, ' ').slice(0, 400);
  } catch {
    // A proxy or load balancer on the way answers in words of its own.
    return undefined;
  }
}

const NETWORK: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody listens there',
  ECONNRESET: 'it broke the connection off',
  EPIPE: 'it broke the connection off',
  UND_ERR_SOCKET: 'it broke the connection off',
  ENOTFOUND: 'nobody knows its name',
  EAI_AGAIN: 'its name cannot be looked up now',
  EHOSTUNREACH: 'there is no way to it from here',
  ENETUNREACH: 'there is no way to it from here',
  ETIMEDOUT: 'it does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'it takes too long to answer',
  UND_ERR_BODY_TIMEOUT: 'it stopped in the middle of an answer',
  UND_ERR_ABORTED: 'the proxy on the way refuses',
};

const CERTIFICATES: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet: check the clock of this machine',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'its certificate is for another name: set tls-server-name in the kubeconfig if that is meant',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody that the kubeconfig trusts',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody that the kubeconfig trusts',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by nobody that the kubeconfig trusts',
  UNABLE_TO_GET_ISSUER_CERT: 'its certificate is signed by nobody that the kubeconfig trusts',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is signed by nobody that the kubeconfig trusts',
  CERT_SIGNATURE_FAILURE: 'its certificate is signed by nobody that the kubeconfig trusts',
};

/** Whether it may go better in a moment. */
export function isPassing(error: unknown): boolean {
  return Object.hasOwn(NETWORK, codeOf(error) ?? '');
}

/** One sentence on why no answer came from the server at `url`. `proxy` is the address of the one on the way, if there is one: nobody knows which of the two it was. */
export function unreachable(url: string, error: unknown, proxy: string | undefined): ScanError {
  const code = codeOf(error) ?? '';
  const reason = NETWORK[code] ?? CERTIFICATES[code] ?? tlsReason(code) ?? messageOfLine(error);
  const way = proxy === undefined ? '' : ` through the proxy ${proxy}`;
  return new ScanError(`The API server at ${url} cannot be reached${way}: ${reason}`);
}

function tlsReason(code: string): string | undefined {
  if (/ALERT_(?:CERTIFICATE|BAD_CERTIFICATE|UNKNOWN_CA)|CERTIFICATE_(?:REQUIRED|EXPIRED)/.test(code)) {
    return `it does not take the client certificate of the kubeconfig (${code})`;
  }
  return /^ERR_SSL|^EPROTO/.test(code) ? `what answers there does not speak TLS as it should (${code})` : undefined;
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) {
    return undefined;
  }
  const code = 'code' in error ? textOf(error.code) : undefined;
  return code ?? ('cause' in error ? codeOf(error.cause) : undefined);
}

function messageOfLine(error: unknown): string {
  const text = error instanceof Error ? error.message : 'no answer came';
  return text.split('\n')[0]?.slice(0, 200) ?? text;
}
