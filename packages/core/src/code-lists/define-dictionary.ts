import type { CodeList } from './define-code-list.js';
import type { Entry } from './entry.js';

/**
 * The dictionary of a code list.
 * @since 0.1.0
 */
export interface Dictionary<Code extends string> {
  readonly list: CodeList<Code, string>;
  readonly entries: Readonly<Record<Code, Entry>>;
}

/**
 * Defines the dictionary of a list; the compiler demands an entry for every code.
 * @since 0.1.0
 */
export function defineDictionary<Code extends string>(
  list: CodeList<Code, string>,
  entries: Readonly<Record<Code, Entry>>,
): Dictionary<Code> {
  return Object.freeze({ list, entries });
}
