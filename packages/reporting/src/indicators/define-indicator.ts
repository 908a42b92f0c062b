import type { ObservationStatus, UnitOfCount } from '@openthb/core';
import type { Breakdown } from '../dimensions/define-dimension.js';
import type { Wait } from '../dimensions/identification.js';

/** The counts that a figure is computed from, each null where it must not be shown. */
export interface CellCounts {
  /** All units in the cell. */
  readonly all: number | null;
  /** Those of them that have a code of the indicator's own breakdown. */
  of(code: string): number | null;
  /** The population that the cell is set against; undefined where none was given. */
  readonly population: number | undefined;
  /** The waits of all units in the cell; to be used only where their numbers may be shown. */
  waits(): readonly Wait[];
}

/** One figure before it is put into a table. */
export interface Figure {
  readonly value: number | null;
  /** Why there is no value; default: suppressed. */
  readonly status?: ObservationStatus;
  readonly reason?: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly exclusions?: Readonly<Record<string, number | null>>;
}

/**
 * A shared indicator: the same words, the same units, the same sums wherever it is computed.
 * @since 0.1.0
 */
export interface Indicator {
  /** Kebab-case name, as given to `--indicator`. */
  readonly id: string;
  readonly title: string;
  /** The question that it answers. */
  readonly question: string;
  /** Of its definition; a change of meaning is a new version. */
  readonly version: string;
  readonly unit: UnitOfCount;
  /** Who is counted, in words. */
  readonly universe: string;
  /** What the values are. */
  readonly measure: string;
  readonly numerator: string;
  /** What the numerator is set against; absent for plain counts. */
  readonly denominator?: string;
  /** Dimensions that it may be broken down by, where not all make sense. */
  readonly dimensions?: readonly string[];
  /** A dimension that its figures are computed from. */
  readonly breakdown?: Breakdown;
  /** Whether it is set against a population. */
  readonly perPopulation?: boolean;
  readonly source: string;
  /** How it must be read. */
  readonly caveats: readonly string[];
  /** What to beware of when countries are compared. */
  readonly comparability: string;
  figure(counts: CellCounts): Figure;
}

/**
 * Defines an indicator.
 * @since 0.1.0
 */
export function defineIndicator(indicator: Indicator): Indicator {
  return Object.freeze(indicator);
}
