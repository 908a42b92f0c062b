/**
 * What may be learnt from published tables.
 * @since 0.1.0
 */
export interface DisclosurePolicy {
  /** Counts from 1 up to, and without, this are not shown. */
  readonly threshold: number;
  /** How many cases must stand behind a cell at least, so that the persons found in one raid do not pass for many. */
  readonly cases?: number;
  /** How many must have contributed to a cell at least, where so many contributed to the tables at all. */
  readonly contributors?: number;
  /** The dimension by which contributors are parted, as by country: a part that has fewer of them in all is not asked. */
  readonly contributorsBy?: string;
  /** A cell is hidden where its largest contributors together make up more than this share of it, in per cent. */
  readonly dominance?: { readonly largest: number; readonly percent: number };
  /** A cell is hidden where its second largest contributor could tell the largest more closely than so many per cent. */
  readonly pPercent?: number;
  /** Dimensions in which nobody may learn that all persons of a row have the same code; `all`: in any. */
  readonly groupDisclosure?: 'all' | readonly string[];
  /** Rows of so many persons and more may show it: it is said of a group then, and hardly of anybody. Default: none may. */
  readonly groupsBelow?: number;
  /** Whether it may be seen that there is nobody; default: it may. */
  readonly zeros?: 'shown' | 'hidden';
  /**
   * How much must stay open of a hidden cell. `range`, the default: of a small one nobody can tell more than that it is
   * small. `value`: nobody can work out the one number that it is, which is what most programs promise, and what costs
   * fewer cells.
   */
  readonly protection?: 'range' | 'value';
}

/**
 * The publication rule of DESIGN: cells below 10 are hidden, as CTDC does, those behind which there are not three cases or,
 * where several contribute, three contributors, and that all of fewer than 100 persons have the same code.
 * @see CTDC, Global Synthetic Data Codebook, version 2 (2024): "queries cannot return fewer than 10 results"
 * @since 0.1.0
 */
export const publicationPolicy: DisclosurePolicy = Object.freeze({
  threshold: 10,
  cases: 3,
  contributors: 3,
  contributorsBy: 'country',
  groupDisclosure: 'all',
  groupsBelow: 100,
});

/** Whether a hidden cell may be zero, for all that an attacker knows: zeros are not always shown. */
export function mayHideZeros({ zeros, groupDisclosure = [] }: DisclosurePolicy): boolean {
  return zeros === 'hidden' || groupDisclosure.length > 0;
}
