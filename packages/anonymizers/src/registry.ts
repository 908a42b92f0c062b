/** Every policy, for programs that walk them: documentation, command line. */
import * as policyIndex from './policies/index.js';
import type { Policy } from './policies/policy.js';

/** @since 0.1.0 */
export const policies: readonly Policy[] = Object.values(policyIndex);
