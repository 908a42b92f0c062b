import type { PartialResult } from './partial-result.js';

/**
 * Whether another part stands in place of one: it is left out then, and what is wrong with it makes no difference.
 * @since 0.1.0
 */
export function isSuperseded({ id }: PartialResult, parts: readonly PartialResult[]): boolean {
  return parts.some(({ supersedes }) => supersedes?.includes(id));
}
