/** Says of an image when a scanner sees another one under its name than the scanners before it; the notices go with its own scan. */
export type Comparison = (image: string, scanner: string, imageId: string | undefined) => readonly string[];

/** Remembers which image each scanner saw under a name: a tag can be moved while a run lasts, and a registry may serve several platforms. */
export function comparison(): Comparison {
  const first = new Map<string, { readonly scanner: string; readonly imageId: string }>();
  return (image, scanner, imageId) => {
    const before = first.get(image);
    if (imageId === undefined || before === undefined) {
      if (imageId !== undefined) {
        first.set(image, { scanner, imageId });
      }
      return [];
    }
    return before.imageId === imageId || before.scanner === scanner
      ? []
      : [
          `${image} was another image for ${before.scanner} (${before.imageId}) than for ${scanner} (${imageId}): name it by its digest, or its platform, so that both scan the same.`,
        ];
  };
}
