import type { ObservationStatus } from '@openthb/core';
import type { Breakdown } from '../dimensions/define-dimension.js';
import type { FactTable } from '../facts/define-fact-table.js';
import type { Condition } from '../facts/terms/term.js';
import type { IndicatorGroup } from './indicator-group.js';

/** Units that wait, or have waited, for so many days. */
export interface Waits {
  /** What came of it: a code of the indicator's own breakdown. */
  readonly state: string;
  readonly days: number;
  readonly count: number;
}

/** The counts that a figure is computed from, each null where it must not be shown. */
export interface CellCounts {
  /** All units in the cell. */
  readonly all: number | null;
  /** Those of them that have a code of the indicator's own breakdown. */
  of(code: string): number | null;
  /** The code that the cell has in the dimension which the indicator spreads over. */
  readonly over: string | undefined;
  /** Those in the cell beside this one that has another code of the dimension which the indicator spreads over. */
  beside(code: string): number | null;
  /** The population that the cell is set against; undefined where none was given. */
  readonly population: number | undefined;
  /** The waits of all units in the cell; to be used only where their numbers may be shown. */
  waits(): readonly Waits[];
  /** The sum of the indicator's number over the cell; to be used only where its count may be shown. */
  sum(): number | undefined;
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

/** How the figures of an indicator are computed; made by the functions in `figures`. */
export interface Reckoning {
  /** A dimension that its figures are computed from. */
  readonly breakdown?: Breakdown;
  /** A dimension that each of its tables has, last of all. */
  readonly over?: Breakdown;
  /** The column of days that units wait or waited. */
  readonly wait?: string;
  /** The column that is summed up. */
  readonly sum?: string;
  /** Whether it is set against a population. */
  readonly perPopulation?: boolean;
  figure(counts: CellCounts): Figure;
}

/**
 * A shared indicator: the same words, the same units, the same sums wherever it is computed.
 * @since 0.1.0
 */
export interface Indicator extends Reckoning {
  /** Kebab-case name, as given to `--indicator`. */
  readonly id: string;
  readonly group: IndicatorGroup;
  /** One of the few that are computed where none is asked for. */
  readonly headline?: true;
  readonly title: string;
  /** The question that it answers. */
  readonly question: string;
  /** Of its definition; a change of meaning is a new version. */
  readonly version: string;
  /** What is counted. */
  readonly facts: FactTable;
  /** Which of it; a condition on columns. Absent: all. */
  readonly where?: Condition;
  /** Who is counted, in words. */
  readonly universe: string;
  /** What the values are. */
  readonly measure: string;
  readonly numerator: string;
  /** What the numerator is set against; absent for plain counts. */
  readonly denominator?: string;
  /** Dimensions that it may be broken down by, where not all whose column its facts have make sense. */
  readonly dimensions?: readonly string[];
  readonly source: string;
  /** How it must be read. */
  readonly caveats: readonly string[];
  /** What to beware of when countries are compared. */
  readonly comparability: readonly string[];
}

/**
 * Defines an indicator.
 * @since 0.1.0
 */
export function defineIndicator(indicator: Indicator): Indicator {
  return Object.freeze(indicator);
}
