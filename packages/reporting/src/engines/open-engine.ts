import type { Engine } from './engine.js';

/**
 * An engine that is closed when it is not needed any more.
 * @since 0.1.0
 */
export interface OpenEngine extends Engine {
  close(): void;
}
