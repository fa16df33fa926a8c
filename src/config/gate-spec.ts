import type { InputSpecs } from './input.ts';
import type { OutputSpecs } from './outputs.ts';

/** A gate as people meet it: in action.yml, on the command line, in the documentation. */
export interface GateSpec {
  readonly name: string;
  readonly title: string;
  /** A few words for the list of commands. */
  readonly summary: string;
  /** GitHub Marketplace shows no more than 125 characters of it; the rest is for readers of action.yml. */
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  /** The input that the plain arguments of the command line are for. */
  readonly positional?: string;
  /** Whether what is scanned lies in the checkout, which must then be of the commit that the result is shown on; default yes. */
  readonly scansCheckout?: boolean;
  readonly inputs: InputSpecs;
  readonly outputs: OutputSpecs;
  readonly examples: readonly { readonly command: string; readonly says: string }[];
}
