import { messageOf } from '../../domain/errors.ts';
import type { ManifestQuestion, ManifestScanRequest } from '../../scanners/manifest-scanner.ts';
import { runStep, type StepPorts } from '../process-scan.ts';
import type { ManifestToolScan } from './scan.ts';

const MAX_WHY = 200;

/** What a tool tells of policies that were not asked. What goes wrong is told in its place: the scan has been made. */
export async function tellUnasked(
  { program, maxBytes }: ManifestToolScan,
  request: ManifestScanRequest,
  deadline: number,
  ports: StepPorts,
): Promise<readonly string[]> {
  const { scanner } = program;
  const { folder, scratch } = request;
  try {
    let next: ManifestQuestion | readonly string[] = scanner.unasked?.(request) ?? [];
    while ('step' in next) {
      const timeoutMs = Math.ceil(deadline - performance.now());
      const { stdout } = await runStep({ program, step: next.step, scratch, cwd: folder, timeoutMs, maxBytes }, ports);
      next = next.answer(stdout);
    }
    return next;
  } catch (error) {
    ports.signal.throwIfAborted();
    const why = messageOf(error).slice(0, MAX_WHY);
    return [`${scanner.name} does not tell whether the policies have packages that were not asked: ${why}`];
  }
}
