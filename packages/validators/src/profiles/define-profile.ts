import type { FileRule } from '../rules/define-file-rule.js';
import type { Rule } from '../rules/define-rule.js';

/**
 * Which rules a file is judged by. Structure is always judged.
 * @since 0.1.0
 */
export interface Profile {
  /** Kebab-case name. */
  readonly id: string;
  readonly title: string;
  readonly rules: readonly Rule[];
  readonly fileRules: readonly FileRule[];
}

/**
 * Defines a profile.
 * @since 0.1.0
 */
export function defineProfile(profile: Profile): Profile {
  return Object.freeze(profile);
}
