import { open } from 'node:fs/promises';

const HEADER_BYTES = 64;

/** The e_machine of the machines that Node.js runs on, by its name of them (System V ABI, "ELF Header"). */
const ELF_MACHINES: Readonly<Record<number, string>> = {
  3: 'ia32',
  40: 'arm',
  62: 'x64',
  183: 'arm64',
  243: 'riscv64',
};

/** Machines that run also the programs of their narrower kin. */
const NARROWER: Readonly<Record<string, string>> = { x64: 'ia32', arm64: 'arm' };

/** In one sentence, why a program cannot run here: it was built for another system or machine. Undefined where its first bytes do not say so. */
export async function misfit(path: string, platform: NodeJS.Platform, arch: string): Promise<string | undefined> {
  const built = builtFor(await headerOf(path));
  if (
    built === undefined ||
    (built.system === systemOf(platform) && [undefined, arch, NARROWER[arch]].includes(built.machine))
  ) {
    return undefined;
  }
  const kind = [built.system, built.machine].filter((part) => part !== undefined).join(' on ');
  return `${path} was built for ${kind}, and this is ${systemOf(platform)} on ${arch}: put one that fits on the PATH, or let Gatehouse get it`;
}

function builtFor(header: Buffer): { readonly system: string; readonly machine?: string } | undefined {
  const magic = header.toString('latin1', 0, 4);
  if (magic === '\u007FELF' && header.length >= 20) {
    const code = header[5] === 2 ? header.readUInt16BE(18) : header.readUInt16LE(18);
    return { system: 'Linux', machine: ELF_MACHINES[code] ?? `machine ${code}` };
  }
  if (/^(?:\u00CF\u00FA\u00ED\u00FE|\u00CA\u00FE\u00BA\u00BE)$/.test(magic)) {
    return { system: 'macOS' };
  }
  return magic.startsWith('MZ') ? { system: 'Windows' } : undefined;
}

function systemOf(platform: NodeJS.Platform): string {
  return platform === 'win32' ? 'Windows' : platform === 'darwin' ? 'macOS' : 'Linux';
}

async function headerOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
