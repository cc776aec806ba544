import type { LinkingSecrets } from '@uvid/api';

/** The part of a Workers KV namespace that is used here. */
export interface SecretNamespace {
  get(key: string, type: 'arrayBuffer'): Promise<ArrayBuffer | null>;
  put(key: string, value: ArrayBuffer | Uint8Array): Promise<void>;
  delete(key: string): Promise<void>;
}

/**
 * Keeps each seminar's linking secret in a KV namespace: D1 keeps point-in-time copies of itself for weeks,
 * a KV namespace keeps none, so what is deleted here is gone while those copies still exist.
 */
export function linkingSecretNamespace(namespace: SecretNamespace): LinkingSecrets {
  return {
    async create(seminarId) {
      await namespace.put(seminarId, crypto.getRandomValues(new Uint8Array(32)));
    },
    async read(seminarId) {
      const secret = await namespace.get(seminarId, 'arrayBuffer');
      return secret && new Uint8Array(secret);
    },
    async destroy(seminarId) {
      await namespace.delete(seminarId);
    },
  };
}
