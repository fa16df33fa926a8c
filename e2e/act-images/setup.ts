import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tools } from '../act/act.ts';
import { images } from '../images/build.mjs';
import { databases } from '../vulndb/build.mjs';

export const SCANNERS = ['trivy', 'grype'];

/** What the gates of this part have: real images, real databases, real scanners. */
export interface Parts {
  /** Names in the checkout. */
  readonly links: Readonly<Record<string, string>>;
  /** Holds the scanners and nothing else. */
  readonly path: readonly string[];
  /** What a scan with these scanners needs here. */
  readonly inputs: (...scanners: readonly string[]) => Readonly<Record<string, string>>;
  remove(): void;
}

/** Builds what is not there yet, and lets the gates find it. */
export async function setUp(): Promise<Parts> {
  const folder = { images: await images(), databases: await databases() };
  const bin = mkdtempSync(join(tmpdir(), 'gatehouse-scanners-'));
  for (const name of SCANNERS) {
    symlinkSync(join(tools, 'bin', name), join(bin, name));
  }
  return {
    links: folder,
    path: [bin],
    inputs: (...scanners) => ({
      scanners: scanners.join(', '),
      'install-from': 'path',
      // What `go install` has built here is in no lock: its bytes depend on the toolchain of the machine.
      accept: 'none',
      'db-file': scanners.map((name) => `${name}=databases/${name}.db.tar.gz`).join(', '),
    }),
    remove: () => rmSync(bin, { recursive: true, maxRetries: 3 }),
  };
}

export function archive(name: string): string {
  return `docker-archive:images/${name}.docker.tar`;
}
