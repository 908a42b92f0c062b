/** What is counted. Persons, registrations and cases are never added to one another. */
export type UnitOfCount =
  | 'person'
  // One person in one country; who was detected in two counts in both.
  | 'national-detection'
  | 'registration'
  | 'event'
  | 'case'
  | 'proceeding'
  | 'referral'
  | 'perpetrator'
  | 'organization'
  | 'plan'
  | 'activity'
  | 'programme'
  | 'contribution'
  | 'training'
  | 'agreement'
  | 'provision'
  | 'milestone';

/** The code of a margin: everything, whatever its code in the dimension. @see SDMX */
export const TOTAL = '_T';

/**
 * A way to break a count down.
 * @since 0.1.0
 */
export interface Dimension {
  readonly id: string;
  /** The codes that occur, in the order in which they are shown; the margin is not among them. */
  readonly codes: readonly string[];
  /**
   * Whether each unit has exactly one code, so that the codes add up to the margin. Where a unit may have several, as
   * with forms of exploitation, each code is at most the margin, and all of them together are at least the margin.
   */
  readonly additive: boolean;
  /**
   * The broader code of a code, where codes form a hierarchy: a country's subregion, a band's wider band. What stands under
   * a code adds up to it, or covers it where units may have several; what has no parent makes the margin.
   */
  readonly parents?: Readonly<Record<string, string>>;
}

/** What stands behind a count; it is judged, and never shown. */
export interface CellEvidence {
  /** How many cases the counted persons belong to, at least. */
  readonly cases?: number;
  /** How much each of those who reported contributed to the count, the largest first. */
  readonly contributions?: readonly number[];
}

/**
 * True counts, broken down by dimensions, with all margins. Never shown: disclosure control comes first.
 * @since 0.1.0
 */
export interface CountTable {
  /** Who is counted; cells of two tables of one universe that have the same codes are the same number. */
  readonly universe: string;
  readonly unit: UnitOfCount;
  readonly dimensions: readonly Dimension[];
  /** The count of each cell by its codes, one for each dimension, joined by `cellKey`; a cell that is not there is 0. */
  readonly counts: ReadonlyMap<string, number>;
  /** What stands behind the counts, by the same keys; absent where it is not known, and then not judged. */
  readonly evidence?: ReadonlyMap<string, CellEvidence>;
}

/** The key of a cell: its codes in the order of the dimensions. */
export function cellKey(codes: readonly string[]): string {
  return codes.join('\u001F');
}

/** Every cell of a table by its codes, margins included, in the order of the dimensions. */
export function* cellsOf(dimensions: readonly Dimension[]): Generator<readonly string[]> {
  const [first, ...rest] = dimensions;
  if (!first) {
    yield [];
    return;
  }
  for (const code of [...first.codes, TOTAL]) for (const others of cellsOf(rest)) yield [code, ...others];
}
