import type { AgeMoment } from '@openthb/core';

/** A text or a whole number; undefined where there is none. */
export type Value = string | number | undefined;

/** Where in a partial date: the first day that it may mean, or the last. */
export type DayEnd = 'first' | 'last';

/**
 * How a value follows from a record, as data: one engine reckons it from the record itself, others write it as SQL.
 * Made by the functions beside this file, never by hand.
 * @since 0.1.0
 */
export type Term = SharedTerm | FieldTerm | ColumnTerm;

/** What may stand anywhere. */
export type SharedTerm =
  | { readonly op: 'literal'; readonly value: string | number }
  /** The day that the figures are as of. */
  | { readonly op: 'as-of' }
  /** One of the terms, by the moment that ages are taken at. */
  | { readonly op: 'by-age-moment'; readonly terms: Readonly<Record<AgeMoment, Term>> }
  /** The first term whose condition is met. */
  | {
      readonly op: 'choose';
      readonly cases: readonly (readonly [Condition, Term])[];
      readonly otherwise: Term | undefined;
    }
  | { readonly op: 'first-given'; readonly terms: readonly Term[] }
  | { readonly op: 'plus' | 'minus'; readonly left: Term; readonly right: Term }
  /** The year of a date, as text. */
  | { readonly op: 'year'; readonly of: Term }
  /** A date as year, month and day in one number whose ten-thousands are years. */
  | { readonly op: 'date-number'; readonly of: Term; readonly end: DayEnd };

/** What looks into a record, or into an item of one of its lists. A path is field names joined by points. */
export type FieldTerm =
  | { readonly op: 'field'; readonly path: string }
  | { readonly op: 'day'; readonly path: string; readonly end: DayEnd }
  /** A decimal number in ten-thousandths, so that sums are of whole numbers. */
  | { readonly op: 'ten-thousandths'; readonly path: string }
  | {
      readonly op: 'count' | 'least' | 'greatest' | 'total';
      readonly list: string;
      readonly where: Condition;
      readonly value: Term;
    }
  /** The value of one item: the first, the last, or that for which another term is least. */
  | {
      readonly op: 'pick';
      readonly list: string;
      readonly where: Condition;
      readonly by: 'first' | 'last' | Term;
      readonly value: Term;
    };

/** What looks at columns: of the row itself, or of rows of other tables of facts. */
export type ColumnTerm =
  | { readonly op: 'column'; readonly name: string }
  /** A column of the row that a column names. */
  | { readonly op: 'through'; readonly reference: string; readonly table: string; readonly column: string }
  /** Of the rows of another table that name this one. */
  | {
      readonly op: 'from';
      readonly table: string;
      readonly reference: string;
      readonly where: Condition;
      readonly take: 'count' | 'least' | 'greatest' | 'total';
      readonly column: string;
    }
  /** The column of one of them: that whose other columns, one after the other, are least; absent ones come last. */
  | {
      readonly op: 'pick-from';
      readonly table: string;
      readonly reference: string;
      readonly where: Condition;
      readonly by: readonly string[];
      readonly column: string;
    };

/** What is met or not. A comparison with what is absent is not met. */
export type Condition =
  | { readonly op: 'is' | 'before' | 'up-to'; readonly left: Term; readonly right: Term }
  | { readonly op: 'among'; readonly of: Term; readonly values: readonly (string | number)[] }
  | { readonly op: 'there'; readonly of: Term }
  | { readonly op: 'all' | 'some'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  /** A field that says yes or no says this. */
  | { readonly op: 'says'; readonly path: string; readonly value: boolean }
  /** There is an item of a list that meets a condition. */
  | { readonly op: 'has'; readonly list: string; readonly where: Condition }
  /** The items of a list that meet a condition have more than one value. */
  | { readonly op: 'several'; readonly list: string; readonly where: Condition; readonly value: Term }
  /** A column of several codes has one of these. */
  | { readonly op: 'includes'; readonly column: string; readonly codes: readonly string[] }
  /** A column of several codes has the code that a term gives. */
  | { readonly op: 'has-code'; readonly column: string; readonly code: Term };
