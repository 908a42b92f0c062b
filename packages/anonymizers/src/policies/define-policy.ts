import type { Policy } from './policy.js';

/**
 * Defines a policy.
 * @since 0.1.0
 */
export function definePolicy<P extends Policy>(policy: P): P {
  return Object.freeze(policy);
}
