// Stands in for `snyk`, which needs its vendor's service: asks a server on this machine with the token as the CLI does, and writes what that answers
// where the CLI writes its report. It is not snyk, and looks at no code.
import { writeFileSync } from 'node:fs';

const args = process.argv.slice(2);
const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

const kind = args[0] === 'code' ? 'code' : 'test-dep-graph';
const response = await fetch(`${process.env.SNYK_API}/v1/${kind}?org=${option('org') ?? ''}`, {
  method: 'POST',
  headers: { authorization: `token ${process.env.SNYK_TOKEN}` },
}).catch(() => undefined);
if (response === undefined || response.status >= 500) {
  console.log('Unable to reach the API of Snyk');
  process.exit(2);
}
if (response.status === 401) {
  console.log(
    'Authentication error (SNYK-0005)\nAuthentication credentials not recognized, or user access is not provisioned.',
  );
  process.exit(2);
}
if (response.status === 404) {
  console.log('We found 0 supported files');
  process.exit(3);
}
const text = await response.text();
writeFileSync(option('sarif-file-output') ?? option('json-file-output'), text);
process.exit(Number(response.headers.get('x-exit') ?? 0));
