import { trivyConfig } from '../../src/scanners/trivy/config.ts';
import { request } from './manifest-request.ts';

const AT = '2026-11-22T19:18:38Z';
const [step] = trivyConfig.plan(request);

describe('the log of trivy config', () => {
  it('names the Dockerfiles and Terraform that it could not read, each once', () => {
    const said = [
      `${AT}\tERROR\t[terraform parser] Error parsing file\tmodule="root" file_path="sources/a/bad.tf" cause="  bucket = \\"x\\n}" err="sources/a/bad.tf:2,14-3,1: Invalid \\"string\\"; no."`,
      `${AT}\tERROR\t[terraform parser] Error parsing file\tmodule="root" file_path="sources/a/bad.tf" cause="" err="sources/a/bad.tf:3,2-4,1: other"`,
      `${AT}\tINFO\t[terraform scanner] Scanning root module\tfile_path="sources/a"`,
      `${AT}\tERROR\t[dockerfile scanner] Failed to parse file\tfile_path="sources/Dockerfile" err="unknown instruction: foo"`,
      `${AT}\tERROR\t[misconfig] Falling back to embedded checks\terr="failed to check cache"`,
    ].join('\n');

    expect(step?.missed?.(`${said}\n`)).toEqual([
      { file: 'sources/a/bad.tf', why: 'line 2: Invalid "string"; no.' },
      { file: 'sources/Dockerfile', why: 'unknown instruction: foo' },
    ]);
  });

  it('names the modules that it would have had to fetch', () => {
    const said = [1, 2, 3, 4, 5, 6, 6]
      .map(
        (line) =>
          `${AT}\tERROR\t[terraform evaluator] Failed to load module. Maybe try 'terraform init'?\tmodule="root" loc="sources/main.tf:${line}-${line + 1}" err="Get \\"https://registry.terraform.io/\\": refused"`,
      )
      .join('\n');

    expect(step?.noticed?.(said)).toEqual([
      'Trivy has not looked into modules of Terraform that are not below path, since nothing is fetched: those of main.tf:1-2, main.tf:2-3, main.tf:3-4, main.tf:4-5, main.tf:5-6 and 1 more',
    ]);
    expect(step?.noticed?.('')).toEqual([]);
  });

  it('is written, and by a process without a way to the network', () => {
    expect(step?.args).not.toContain('--quiet');
    expect(step?.env).toMatchObject({ HTTPS_PROXY: 'http://127.0.0.1:9', PATH: '/dev/null' });
  });
});
