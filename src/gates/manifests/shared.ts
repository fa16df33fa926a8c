import type { Found } from '../../builtin/manifests/load.ts';
import type { FixableScan, ManifestOptions } from '../../builtin/scanner.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Host } from '../../host/host.ts';
import type { PlannedContext } from '../../scan-all.ts';
import type { Progress } from '../../scanners/scanner.ts';

/** The manifests of a tree, found, rendered and read once for all scans of them. */
export class SharedManifests {
  readonly #optionsOf: () => Promise<ManifestOptions>;
  readonly #host: Pick<Host, 'env' | 'signal'>;
  #options: Promise<ManifestOptions> | undefined;
  #found: Promise<Found> | undefined;

  constructor(options: () => Promise<ManifestOptions>, host: Pick<Host, 'env' | 'signal'>) {
    this.#optionsOf = options;
    this.#host = host;
  }

  /** Rejects with a `ScanError` when a path does not exist. Whoever asks first is told how far the work is. */
  found(context: PlannedContext): Promise<Found> {
    this.#found ??= this.#find(context);
    return this.#found;
  }

  /** By the rules that are part of Gatehouse. Rejects with a `ScanError` when there is no object to look at. */
  async judged(context: PlannedContext): Promise<FixableScan> {
    const { judgeManifests } = await import('../../builtin/scanner.ts');
    const found = await this.found(context);
    if (found.nothing !== undefined) {
      throw new ScanError(found.nothing);
    }
    context.signal.throwIfAborted();
    return judgeManifests(found, await this.#given());
  }

  #given(): Promise<ManifestOptions> {
    this.#options ??= this.#optionsOf();
    return this.#options;
  }

  async #find(context: PlannedContext): Promise<Found> {
    // The reader of YAML: loaded after the first line of work was said.
    const [{ findManifests }, { run }, { findOnPath }] = await Promise.all([
      import('../../builtin/manifests/load.ts'),
      import('../../exec/run.ts'),
      import('../../exec/which.ts'),
    ]);
    const { env, signal } = this.#host;
    const which = (name: string): string | undefined => findOnPath(name, env);
    const progress = (far: Progress): void => context.progress(far);
    return findManifests(await this.#given(), { run, env, which, signal, progress });
  }
}
