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
