import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import type { Target } from '../../domain/scan.ts';
import { identityOf as nameIdentityOf, mistakeIn } from '../../plan/image-name.ts';
import type { ImageReference, ImageSource } from '../../scanners/process-scanner.ts';

/** An image as the user named it, and where it is taken from. */
export interface Image {
  readonly name: string;
  readonly reference: ImageReference;
}

// Not `registry:`, which is the name of an image that many use.
const PREFIXED: readonly ImageSource[] = ['docker', 'docker-archive', 'oci-archive', 'oci-dir', 'sbom'];

/** Reads the name of an image; paths start at `folder`. Throws a `UserError` for what is none. */
export function parseImage(name: string, folder: string): Image {
  const source = PREFIXED.find((one) => name.startsWith(`${one}:`)) ?? 'registry';
  const rest = source === 'registry' ? name : name.slice(source.length + 1);
  const unnamed = source === 'registry' ? fileHint(name, folder) : undefined;
  const mistake = rest.startsWith('-') ? 'is no image.' : (unnamed ?? mistakeIn(name));
  if (mistake !== undefined) {
    throw new UserError(`images: ${JSON.stringify(name)} ${mistake}`);
  }
  const locator = source === 'registry' || source === 'docker' ? rest : resolve(folder, rest);
  return { name, reference: { source, locator } };
}

/** How a file or a folder that lies there is named as an image; undefined for what is none: a registry may know it. */
function fileHint(name: string, folder: string): string | undefined {
  const path = resolve(folder, name.replaceAll(/\p{Cc}/gu, '?'));
  const found = existsSync(path) ? statSync(path, { throwIfNoEntry: false }) : undefined;
  if (found?.isDirectory() === true) {
    return existsSync(join(path, 'oci-layout')) ? `is a folder here: write oci-dir:${name}.` : undefined;
  }
  if (found?.isFile() !== true) {
    return undefined;
  }
  if (/\.(?:tar|tgz|tar\.\w+)$/i.test(name)) {
    return `is a file here: write docker-archive:${name} for what docker save writes, oci-archive:${name} for an OCI layout in a tar.`;
  }
  return /\.(?:json|xml|spdx)$/i.test(name) ? `is a file here: write sbom:${name} if it is an SBOM.` : undefined;
}

/** An image that a manifest names: always one of a registry. */
export function fromRegistry(name: string): Image {
  const mistake = PREFIXED.some((one) => name.startsWith(`${one}:`)) ? undefined : mistakeIn(name);
  if (mistake !== undefined) {
    throw new UserError(`images-from: ${JSON.stringify(name)} ${mistake}`);
  }
  return { name, reference: { source: 'registry', locator: name } };
}

/** Whether the image lies in a file or a folder here. */
export function isLocal({ source }: ImageReference): boolean {
  return source !== 'registry' && source !== 'docker';
}

export function targetOf({ name, reference }: Image): Target {
  return { kind: reference.source === 'sbom' ? 'sbom' : 'image', name };
}

/** Throws a `UserError` when two of the names stand for one image: what is found in it would count twice. */
export function assertDistinct(images: readonly Image[]): void {
  const names = new Map<string, string>();
  for (const { name, reference } of images) {
    const key = identityOf(reference);
    const other = names.get(key);
    if (other !== undefined) {
      throw new UserError(
        other === name
          ? `images: ${name} is named twice; leave one of them out.`
          : `images: ${other} and ${name} are the same image; leave one of them out.`,
      );
    }
    names.set(key, name);
  }
}

/** The same text for the same image, however it is abbreviated. */
export function identityOf({ source, locator }: ImageReference): string {
  if (source !== 'registry' && source !== 'docker') {
    return `file:${locator}`;
  }
  return nameIdentityOf(source === 'docker' ? `docker:${locator}` : locator);
}

/** The host of the registry that an image comes from. */
export function registryOf(locator: string): string {
  const [first = ''] = locator.split('/');
  const isHost = locator.includes('/') && (/[.:]/.test(first) || first === 'localhost');
  return isHost && first !== 'index.docker.io' ? first.toLowerCase() : 'docker.io';
}
