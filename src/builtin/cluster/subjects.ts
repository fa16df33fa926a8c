import type { ManifestObject } from '../manifest.ts';
import { isBinding } from '../rules/rbac/role.ts';
import { objectsAt, textAt } from '../rules/value.ts';

const SHOWN = 5;

/** Which service accounts have been given rights, and which of them are there. */
export class Subjects {
  readonly #bound = new Set<string>();
  readonly #there = new Set<string>();

  binding(object: ManifestObject): void {
    for (const { value } of isBinding(object) ? objectsAt(object.value, 'subjects') : []) {
      if (textAt(value, 'kind') === 'ServiceAccount') {
        const namespace = textAt(value, 'namespace') ?? object.namespace ?? '';
        this.#bound.add(`${namespace}/${textAt(value, 'name') ?? ''}`);
      }
    }
  }

  serviceAccount(namespace: string, name: string): void {
    this.#there.add(`${namespace}/${name}`);
  }

  notices(serviceAccounts: 'listed' | 'forbidden'): readonly string[] {
    if (serviceAccounts === 'forbidden') {
      return [
        'The identity may not list service accounts, so that bindings to ones that are not there were not looked for.',
      ];
    }
    const missing = [...this.#bound].filter((name) => !this.#there.has(name)).toSorted();
    if (missing.length === 0) {
      return [];
    }
    const rest = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : '';
    return [
      `Bindings give rights to service accounts that are not there (${missing.slice(0, SHOWN).join(', ')}${rest}): whoever may create one of them has these rights.`,
    ];
  }
}
