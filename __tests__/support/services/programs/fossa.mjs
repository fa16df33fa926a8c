// Stands in for `fossa`, which needs its vendor's service: asks a server on this machine as src/Control/Carrier/FossaApiClient of fossa-cli does,
// prints and ends as src/App/Fossa/Test.hs does. It is not fossa, and looks at no code.
const [command, ...args] = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);

const endpoint = option('--endpoint') ?? 'https://app.fossa.com';
const locator = encodeURIComponent(`custom+1/${option('--project') ?? 'shop'}$abc123`);

function fail(message) {
  console.error(`[ERROR] ----------\n  ${message}`);
  process.exit(1);
}

async function ask(path, method = 'GET') {
  const headers = { authorization: `Bearer ${process.env.FOSSA_API_KEY}` };
  const response = await fetch(`${endpoint}${path}`, { method, headers }).catch(() => fail('An HTTP request failed'));
  if (!response.ok) {
    fail(`An API error occurred: ${response.status} ${await response.text()}`);
  }
  return response;
}

await ask('/api/cli/organization');
if (command === 'analyze') {
  await ask(`/api/builds/custom?locator=${locator}`, 'POST');
} else if (command === 'test') {
  let issues;
  do {
    issues = await (await ask(`/api/cli/${locator}/issues`)).json();
  } while (issues.status === 'WAITING');
  if (issues.count === 0) {
    console.log(JSON.stringify(issues));
  } else if ((issues.issues ?? []).length === 0) {
    fail('A push-only API key was used, so issue details cannot be displayed.');
  } else {
    console.log(JSON.stringify(issues));
    fail(`The scan has revealed issues. Number of issues found: ${issues.count}`);
  }
} else if (command === 'report') {
  process.stdout.write(await (await ask(`/api/revisions/${locator}/attribution/${option('--format')}`)).text());
}
