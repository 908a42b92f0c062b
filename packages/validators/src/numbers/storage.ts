import type { HashKey } from './keyed-hash.js';
import type { OpenStore } from './number-store.js';
import { storeInMemory } from './store-in-memory.js';

/**
 * Where what is kept of a file goes, and the key by which texts are hashed before: what leaves memory tells none of them.
 * @since 0.1.0
 */
export interface Storage {
  readonly open: OpenStore;
  readonly key: HashKey;
}

/**
 * Memory alone; what never leaves it needs no key of its own.
 * @since 0.1.0
 */
export const inMemory: Storage = Object.freeze({ open: storeInMemory, key: [0, 0] as const });
