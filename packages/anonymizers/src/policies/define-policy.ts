import type { Policy } from './policy.js';

/**
 * Defines a policy.
 * @since 0.1.0
 */
export function definePolicy(policy: Policy): Policy {
  return Object.freeze(policy);
}
