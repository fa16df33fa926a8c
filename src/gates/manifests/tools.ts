import { messageOf, ScanError } from '../../domain/errors.ts';
import type { Target } from '../../domain/scan.ts';
import { run } from '../../exec/run.ts';
import type { Host } from '../../host/host.ts';
import type { Installed } from '../../install/request.ts';
import type { PlannedContext, PlannedScan } from '../../scan-all.ts';
import type { ManifestScanner } from '../../scanners/manifest-scanner.ts';
import { manifestScanners } from '../../scanners/manifests.ts';
import type { Progress, ScanResult } from '../../scanners/scanner.ts';
import type { WorkFolder } from '../images/work-folder.ts';
import type { StepPorts } from '../process-scan.ts';
import type { Given as ManifestsGiven } from './given.ts';
import type { ManifestInputs, ManifestSettings } from './settings.ts';
import type { SharedManifests } from './shared.ts';

type Readiness = { readonly installed: Installed } | { readonly reason: string };

interface Given {
  readonly inputs: ManifestInputs;
  readonly settings: ManifestSettings;
  readonly work: WorkFolder;
  readonly host: Host;
}

/** The programs that scan manifests, each had once for head and base. */
export class ManifestTools {
  readonly #given: Given;
  readonly #scanners: readonly ManifestScanner[];
  readonly #ports: StepPorts;
  readonly #readiness = new Map<string, Readiness>();
  #rulesNotice: string | undefined;

  constructor(given: Given) {
    const asked: ReadonlySet<string> = new Set(given.settings.tools);
    this.#given = given;
    this.#scanners = manifestScanners.filter(({ name }) => asked.has(name));
    this.#ports = { run, env: given.host.env, signal: given.host.signal };
  }

  /** Has the programs, and reads `manifests` meanwhile. */
  async prepare(manifests: SharedManifests): Promise<void> {
    const [first] = this.#scanners;
    if (first !== undefined) {
      const { host } = this.#given;
      const watcher = { progress: (far: Progress) => host.progress(first.name, far) };
      const prepared = this.#scanners.map((scanner) => this.#prepare(scanner));
      await Promise.all([...prepared, manifests.begin(watcher), this.#lookAtRules()]);
    }
  }

  /** A scan for each tool. A base may have nothing to look at yet; for the head that is an error. */
  scans(manifests: SharedManifests, target: Target, side: 'head' | 'base'): readonly PlannedScan[] {
    return this.#scanners.map((scanner) => ({
      scanner: scanner.name,
      version: this.#given.settings.versions.get(scanner.name)?.at(-1) ?? scanner.version,
      target,
      run: (context) => this.#scan(scanner, manifests, side, context),
    }));
  }

  async #lookAtRules(): Promise<void> {
    const { settings, host } = this.#given;
    const { rego, kubescape } = settings.options;
    const { bundle = [], policies, data } = rego;
    const paths = [...policies, ...data, bundle, kubescape.artifacts ?? [], ...settings.configs.values()].flat();
    if (paths.length > 0) {
      const { ownRules } = await import('./own-rules.ts');
      this.#rulesNotice = await ownRules(paths, settings.folder, host);
    }
  }

  /** Never rejects: why there is none is told by the scan. */
  async #prepare(scanner: ManifestScanner): Promise<void> {
    const { inputs, settings, work, host } = this.#given;
    try {
      // Downloads, archives and signatures: loaded after the first line of work was said.
      const { programOf } = await import('../images/program.ts');
      const getting = { inputs, settings, workDir: await work.path() };
      this.#readiness.set(scanner.name, {
        installed: await programOf(scanner, getting, { ...this.#ports, host }),
      });
    } catch (error) {
      this.#readiness.set(scanner.name, { reason: messageOf(error) });
    }
  }

  async #scan(
    scanner: ManifestScanner,
    manifests: SharedManifests,
    side: 'head' | 'base',
    context: PlannedContext,
  ): Promise<ScanResult> {
    const { inputs, settings, work } = this.#given;
    const ready = this.#readiness.get(scanner.name) ?? { reason: `${scanner.name} was not made ready` };
    if ('reason' in ready) {
      throw new ScanError(ready.reason);
    }
    const { path, version, source, verified, sha256, notices } = ready.installed;
    context.learn({ version, install: { source, verified, sha256 } });
    const [{ scanWithTool }, given] = await Promise.all([import('./scan.ts'), manifests.given(context)]);
    const { found } = given;
    const sources = scanner.takesSources ? found.sources.length : 0;
    const others = scanner.judgesCustomResources === true ? found.others.length : 0;
    if (side === 'base' && found.loaded.length + others + sources + found.gaps.length === 0) {
      return NOTHING;
    }
    const configFile = settings.configs.get(scanner.name)?.at(-1);
    const scan = {
      program: { scanner, path, version },
      given,
      options: settings.options,
      workDir: await work.path(),
      timeoutMs: inputs['scan-timeout'],
      maxBytes: settings.maxBytes,
      ...(configFile !== undefined && { configFile }),
    };
    const result = await scanWithTool(scan, { ...this.#ports, signal: context.signal });
    const about = side === 'head' ? this.#noticesFor(scanner, given) : [];
    return { ...result, notices: [...notices, ...about, ...result.notices] };
  }

  /** What concerns all scans of a run is told once, by our own rules where they look too. */
  #noticesFor(scanner: ManifestScanner, { found }: ManifestsGiven): readonly string[] {
    const isFirst = scanner === this.#scanners[0] && !this.#given.inputs.scanners.includes('builtin');
    return [...(this.#rulesNotice === undefined ? [] : [this.#rulesNotice]), ...(isFirst ? found.passedOver : [])];
  }
}

const NOTHING: ScanResult = {
  observations: [],
  controls: [],
  coverage: { unit: 'objects', examined: 0, passed: 0 },
  gaps: [],
  notices: [],
};
