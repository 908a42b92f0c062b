import type { AgeMoment } from '../code-lists/age-moment.js';
import type { Nature } from '../code-lists/nature.js';
import type { PartialDate } from '../scalars/partial-date.js';
import type { UnitOfCount } from './count-table.js';

/** To whom figures go. `internal`: stays with who holds the records; `confidential`: true counts to a named recipient, marked; `publication`: to anybody. */
export type Release = 'internal' | 'confidential' | 'publication';

/**
 * What a figure is: a value, zero included; or why there is none. Zero, suppressed, not known, not collected and not
 * applicable are five things.
 */
export type ObservationStatus = 'value' | 'suppressed' | 'unknown' | 'not-collected' | 'not-applicable';

/**
 * One figure with all that is needed to read it.
 * @since 0.1.0
 */
export interface TableRow {
  /** The code of each dimension; `_T` for all. */
  readonly at: Readonly<Record<string, string>>;
  /** The figure; null where there is none, and `status` says why. */
  readonly value: number | null;
  readonly status: ObservationStatus;
  /** In words: why there is no figure, or why it is confidential. */
  readonly reason?: string;
  readonly numerator: number | null;
  /** What the numerator is a part of; null where the figure is no share or rate, or must not be shown. */
  readonly denominator: number | null;
  /** Units left out of numerator and denominator, by reason; null where the number must not be shown. */
  readonly exclusions: Readonly<Record<string, number | null>>;
  /** Between which the figure lies, where a part of it is hidden from who put it together. */
  readonly bounds?: { readonly least: number; readonly most?: number };
  /** True counts in a confidential transmission: whether a publication would hide this figure. */
  readonly confidential?: boolean;
}

/** A dimension of a table, with what its codes mean. */
export interface TableDimension {
  readonly id: string;
  readonly title: string;
  /** In the order in which they are shown; the total comes after them. */
  readonly codes: readonly string[];
  /** Labels of the codes and of the total. */
  readonly labels: Readonly<Record<string, string>>;
  /** The code list that its codes are of; absent where they are its own. */
  readonly list?: string;
}

/**
 * Figures of one indicator, ready to be shown: disclosure control has been applied as `release` says.
 * @since 0.1.0
 */
export interface Table {
  /** BCP 47 tag of its titles, labels and caveats, as far as that language has words for them. Absent: English. */
  readonly language?: string;
  readonly indicator: string;
  readonly title: string;
  /** Version of the indicator's definition. */
  readonly version: string;
  readonly unit: UnitOfCount;
  /** What the values are: a number of units, a rate per so many, a share, days. */
  readonly measure: string;
  readonly dimensions: readonly TableDimension[];
  readonly rows: readonly TableRow[];
  /** What the reasons are called for which units are left out; absent where none are. */
  readonly leftOut?: Readonly<Record<string, string>>;
  readonly asOf: PartialDate;
  /** The territory that everything is of, where it was limited to one. */
  readonly area?: string;
  /** The moment that ages are taken at, where the table says anything of age. */
  readonly ageAt?: AgeMoment;
  /** The years that the rows cover; absent where there are none. */
  readonly period?: { readonly from: string; readonly until: string };
  readonly nature: Nature;
  readonly release: Release;
  /** What was hidden and how it was checked, in words. */
  readonly disclosure: string;
  /** How the figures must be read. */
  readonly caveats: readonly string[];
  readonly source: string;
}
