import type { Found } from '../../builtin/manifests/load.ts';
import type { FixableScan, ManifestOptions } from '../../builtin/scanner.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Host } from '../../host/host.ts';
import type { PlannedContext } from '../../scan-all.ts';
import type { Given, Watcher } from './given.ts';

/** The manifests of a tree, found, rendered and read once for all scans of them. */
export class SharedManifests {
  readonly #optionsOf: () => Promise<ManifestOptions>;
  readonly #host: Pick<Host, 'env' | 'signal'>;
  #options: Promise<ManifestOptions> | undefined;
  #found: Promise<Found> | undefined;
  #given: Promise<Given> | undefined;

  constructor(options: () => Promise<ManifestOptions>, host: Pick<Host, 'env' | 'signal'>) {
    this.#optionsOf = options;
    this.#host = host;
  }

  /** Begins while the programs are being had. What goes wrong is told to the scans, which ask for the same. */
  async begin(watcher: Watcher): Promise<void> {
    await this.given(watcher).catch(() => undefined);
  }

  /** For programs: every object as they are given it. Rejects with a `ScanError` when a path does not exist. */
  given(watcher: Watcher): Promise<Given> {
    this.#given ??= this.#handOver(watcher);
    return this.#given;
  }

  /** By the rules that are part of Gatehouse. Rejects with a `ScanError` when there is no object to look at. */
  async judged(context: PlannedContext): Promise<FixableScan> {
    const { judgeManifests } = await import('../../builtin/scanner.ts');
    const found = await this.#findOnce(context);
    if (found.nothing !== undefined) {
      throw new ScanError(found.nothing);
    }
    context.signal.throwIfAborted();
    return judgeManifests(found, await this.#chosen());
  }

  #chosen(): Promise<ManifestOptions> {
    this.#options ??= this.#optionsOf();
    return this.#options;
  }

  /** Whoever asks first is told how far the work is. */
  #findOnce(watcher: Watcher): Promise<Found> {
    this.#found ??= this.#find(watcher);
    return this.#found;
  }

  async #find(watcher: Watcher): Promise<Found> {
    // The reader of YAML: loaded after the first line of work was said.
    const { find } = await import('./given.ts');
    return find(await this.#chosen(), this.#host, watcher);
  }

  async #handOver(watcher: Watcher): Promise<Given> {
    const found = await this.#findOnce(watcher);
    const { givenOf } = await import('./given.ts');
    return givenOf(found);
  }
}
