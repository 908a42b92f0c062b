import type { CodeList } from './define-code-list.js';
import type { ForeignStandard, Mapping } from './mapping.js';

/**
 * What one code says, in English, and what it is called elsewhere.
 * @since 0.1.0
 */
export interface Entry {
  readonly label: string;
  readonly definition: string;
  /** Where the definition comes from; absent: the OpenTHB standard itself. */
  readonly source?: string;
  readonly maps?: Readonly<Partial<Record<ForeignStandard, Mapping>>>;
}

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
