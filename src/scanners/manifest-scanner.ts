import type { Target } from '../domain/scan.ts';
import type { Step } from './process-scanner.ts';
import type { ReportFormat } from './reading.ts';

/** An object as a tool is given it: rendered, alone in a file, with the values of Secrets taken out. */
export interface HandedObject {
  /** Relative to the folder of the scan, with forward slashes. */
  readonly file: string;
  readonly apiVersion: string;
  readonly kind: string;
  /** Which of the objects of its kind, namespace and name, counted from 1; absent for one without a name. */
  readonly namesake?: number;
  readonly text: string;
}

/** What the user says of tools that judge by policies from outside. */
export interface ManifestToolOptions {
  readonly rego: RegoOptions;
  readonly kubescape: KubescapeOptions;
}

/** All paths absolute. */
export interface RegoOptions {
  readonly policies: readonly string[];
  readonly data: readonly string[];
  readonly bundle?: string;
  /** Empty: all that conftest finds, and main for OPA. */
  readonly namespaces: readonly string[];
  readonly version: 'v0' | 'v1';
  /** Whether they may call what reaches out of the run. */
  readonly functions: 'contained' | 'all';
}

export interface KubescapeOptions {
  readonly frameworks: readonly string[];
  /** A folder that `kubescape download artifacts` has filled, absolute; absent: fetched by Kubescape. */
  readonly artifacts?: string;
}

export interface ManifestScanRequest {
  /** Absolute; holds the objects and the sources, and is where the tool runs. */
  readonly folder: string;
  readonly objects: readonly HandedObject[];
  /** Dockerfiles and Terraform, relative to the folder. */
  readonly sources: readonly string[];
  /** Absolute; for reports, and for the files that `files` asks for; outside of the folder. */
  readonly scratch: string;
  readonly options: ManifestToolOptions;
  /** What its binary has said. */
  readonly version: string;
  readonly timeoutMs: number;
  /** A configuration file of the tool that the user named. */
  readonly configFile?: string;
}

/** An object that a tool could not read. */
export interface MissedObject {
  /** As the tool names it. */
  readonly file: string;
  /** In the words of the tool. */
  readonly why: string;
}

/** One run of the tool's program, in the folder of the scan. */
export interface ManifestStep extends Step {
  /** Where the report is afterwards: absolute, or what the program prints; none where it only prepares. */
  readonly report: { readonly file: string } | 'stdout' | 'none';
  /** How it is read, where that is another way than for other steps of the tool. */
  readonly format?: ReportFormat;
  /** The objects that it has not looked at, by what it prints beside its report. */
  readonly missed?: (said: string) => readonly MissedObject[];
  /** Done in its place where it has missed an object of a file with several: with each object in a file of its own, in the folder of the scan. */
  readonly alone?: Omit<ManifestStep, 'alone'>;
  /** What else is to be told of what it prints beside its report. */
  readonly noticed?: (said: string) => readonly string[];
  /** Why it has come to its end because of one object, which it does not name, in the words of the tool; undefined where it was something else. */
  readonly refused?: (said: string) => string | undefined;
  /** In the words of its mistake, what a broken run says to whoever wrote the policies. */
  readonly explain?: (said: string) => string | undefined;
}

/** What is asked beside the scan, in its folder and after its steps, and is to be told: it decides nothing, and may fail. */
export interface ManifestQuestion {
  readonly step: Step;
  /** By what the step prints: another question, or what is to be told. Throws where that is not what was asked. */
  readonly answer: (printed: string) => ManifestQuestion | readonly string[];
}

/** A scanner of manifests that is a program: data and pure functions. */
export interface ManifestScanner {
  readonly name: string;
  readonly driver: 'process';
  readonly version: string;
  readonly homepage: string;
  /** SPDX. */
  readonly licence: string;
  readonly targets: readonly Target['kind'][];
  /** Names that its process may see of the caller's environment. */
  readonly environment: readonly string[];
  readonly versionStep: Step;
  readVersion(output: string): string | undefined;
  /** Whether it looks at Dockerfiles and Terraform too. */
  readonly takesSources: boolean;
  /** That it may be told rules for custom resources, so that these alone are something to look at. */
  readonly judgesCustomResources?: true;
  /** Begins of annotations by which an object tells it to keep quiet. It is given them by another name, and what it finds then is shown as suppressed. */
  readonly silencers?: readonly string[];
  /** Comments in Dockerfiles and Terraform by which it leaves something out without a word. */
  readonly silentComments?: RegExp;
  /** That `files` hands over the objects, several in a file: each has a file of its own only where a step has to be done again. */
  readonly severalInFile?: true;
  /** That it passes over objects without a name: one whose name the cluster makes it is given with what that begins with. */
  readonly needsNames?: true;
  /** Files that it needs besides, by their name in the scratch folder. */
  files?(request: ManifestScanRequest): ReadonlyMap<string, string>;
  /** Throws a `UserError` for options that it cannot take. */
  plan(request: ManifestScanRequest): readonly ManifestStep[];
  /** By which it is told which of the given policies were not asked. */
  unasked?(request: ManifestScanRequest): ManifestQuestion | undefined;
  readonly report: ReportFormat;
}
