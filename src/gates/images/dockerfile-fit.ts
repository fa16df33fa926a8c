import { BUILD_NOTES } from '../../domain/place.ts';
import type { Location } from '../../domain/finding.ts';
import type { Layer } from '../../scanners/reading.ts';
import type { Instruction } from './dockerfile.ts';
import { isStepOf, makesLayer } from './dockerfile-history.ts';
import { recipeOf, type Recipe } from './dockerfile-stages.ts';
import { hasVariable } from './dockerfile-variables.ts';

/** A Dockerfile of the checkout. */
export interface Dockerfile {
  /** From the root of the checkout, with forward slashes. */
  readonly path: string;
  readonly instructions: readonly Instruction[];
  /** Whether the user said that the image was built from it; a file that was found has to prove it. */
  readonly isNamed: boolean;
}

/** The place of each layer, by its diff id and its digest, as far as it is known. */
export type LayerPlaces = ReadonlyMap<string, Location>;

interface Fit {
  readonly dockerfile: Dockerfile;
  readonly recipe: Recipe;
  /** The instruction of each layer; undefined for those of the base. */
  readonly steps: readonly (Instruction | undefined)[];
}

/**
 * Where the layers of an image were written: in the one Dockerfile whose last stage made them. It fits when each of its instructions made
 * a layer, in order, up to the last layer; what lies below is the base. Among several that fit, the one that explains the most layers, as
 * its instructions cannot all be those of the other's base; undefined when there is none, or no telling which.
 */
export function layerPlaces(layers: readonly Layer[], dockerfiles: readonly Dockerfile[]): LayerPlaces | undefined {
  const fits = dockerfiles
    .flatMap((dockerfile) => fitOf(layers, dockerfile) ?? [])
    .toSorted((a, b) => explained(b) - explained(a));
  const [best, second] = fits;
  return best === undefined || (second !== undefined && explained(second) === explained(best))
    ? undefined
    : placesOf(layers, best);
}

function explained({ steps }: Fit): number {
  return steps.filter((step) => step !== undefined).length;
}

function fitOf(layers: readonly Layer[], dockerfile: Dockerfile): Fit | undefined {
  const recipe = recipeOf(dockerfile.instructions);
  if (recipe === undefined) {
    return undefined;
  }
  const steps: (Instruction | undefined)[] = layers.map(() => undefined);
  let top = layers.length - 1;
  for (const instruction of recipe.instructions.toReversed()) {
    const createdBy = layers[top]?.createdBy;
    if (createdBy !== undefined && isStepOf(createdBy, instruction)) {
      steps[top] = instruction;
      top -= 1;
    } else if (makesLayer(instruction)) {
      return undefined;
    }
  }
  const hasBase = top >= 0;
  const isWhole = hasBase ? !recipe.isScratch : recipe.isScratch || hasVariable(recipe.from.text);
  const isProven = dockerfile.isNamed || steps.some((step) => step !== undefined && isTelling(step));
  return isWhole && isProven ? { dockerfile, recipe, steps } : undefined;
}

// `COPY . .` is in every other Dockerfile, so that it says nothing of where an image is from.
const TELLING_CHARACTERS = 4;

function isTelling({ keyword, text, heredocs }: Instruction): boolean {
  const own = [text, ...heredocs.map(({ content }) => content)].join(' ');
  const telling = own.replaceAll(/\$\{[^{}]*\}|\$\w+|--\S+|[^\p{L}\p{N}]/gu, '');
  return keyword !== 'WORKDIR' && telling.length >= TELLING_CHARACTERS;
}

function placesOf(layers: readonly Layer[], { dockerfile, recipe, steps }: Fit): LayerPlaces {
  const places = new Map<string, Location>();
  const ambiguous = new Set<string>();
  for (const [index, layer] of layers.entries()) {
    const step = steps[index];
    const { startLine, endLine } = step ?? recipe.from;
    const note = step === undefined ? BUILD_NOTES.base : BUILD_NOTES.instruction;
    for (const id of idsOf(layer)) {
      // Two layers of the same content, as empty ones are.
      if (places.has(id)) {
        ambiguous.add(id);
      }
      places.set(id, { path: dockerfile.path, startLine, endLine, note });
    }
  }
  return new Map([...places].filter(([id]) => !ambiguous.has(id)));
}

/** The names under which a layer is known. */
export function idsOf({ diffId, digest }: Layer): readonly string[] {
  return [diffId, digest].filter((id) => id !== undefined);
}
