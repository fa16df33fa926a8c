import type { HandedOver } from '../../builtin/manifests/hand-over.ts';
import type { Found } from '../../builtin/manifests/load.ts';
import type { FixableScan, ManifestOptions } from '../../builtin/scanner.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Host } from '../../host/host.ts';
import type { PlannedContext } from '../../scan-all.ts';
import type { Progress } from '../../scanners/scanner.ts';

/** What the programs that scan manifests look at. */
export interface Given {
  readonly found: Found;
  readonly handed: HandedOver;
}

type Watcher = Pick<PlannedContext, 'progress'>;

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
    const [{ findManifests }, { run }, { findOnPath }] = await Promise.all([
      import('../../builtin/manifests/load.ts'),
      import('../../exec/run.ts'),
      import('../../exec/which.ts'),
    ]);
    const { env, signal } = this.#host;
    const which = (name: string): string | undefined => findOnPath(name, env);
    const progress = (far: Progress): void => watcher.progress(far);
    return findManifests(await this.#chosen(), { run, env, which, signal, progress });
  }

  async #handOver(watcher: Watcher): Promise<Given> {
    const [{ handOver }, { DASHBOARD }, found] = await Promise.all([
      import('../../builtin/manifests/hand-over.ts'),
      import('../../builtin/rules/grafana/documents.ts'),
      this.#findOnce(watcher),
    ]);
    // Dashboards of Grafana are looked at by our own rules only.
    const objects = found.loaded.filter(
      ({ object }) => object.kind !== DASHBOARD.kind || object.apiVersion !== DASHBOARD.apiVersion,
    );
    return { found, handed: handOver([...objects, ...found.others]) };
  }
}
