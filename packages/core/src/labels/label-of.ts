import type { CodeList } from '../code-lists/define-code-list.js';
import type { Labels } from './labels.js';

/**
 * What a code is called in a language. A list that is no part of the standard has its labels with it, in English.
 * @since 0.1.0
 */
export function labelOf(
  { id, entries }: Pick<CodeList<string>, 'id' | 'entries'>,
  code: string,
  labels: Labels | undefined,
): string | undefined {
  return labels?.lists[id]?.[code] ?? entries?.[code]?.label;
}
