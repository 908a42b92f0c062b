import { all } from './terms/conditions.js';
import type { Condition, Term } from './terms/term.js';
import { field, type Operand, termOf } from './terms/values.js';

/**
 * A column of a table of facts.
 * @since 0.1.0
 */
export type FactColumn = CodeColumn | CodesColumn | NumberColumn | IdColumn;

interface Described {
  readonly title: string;
  /** Where rows are items of a list: it follows from the record that the item is of. */
  readonly whole?: true;
}

/** One code for each row; `unknown` where nothing is said. */
export interface CodeColumn extends Described {
  readonly kind: 'code';
  readonly of: Term;
}

/** A whole number: a day, a number of days, a sum in ten-thousandths; absent where there is none. */
export interface NumberColumn extends Described {
  readonly kind: 'number';
  readonly of: Term;
}

/** The id of a record, for other tables; never shown. */
export interface IdColumn extends Described {
  readonly kind: 'id';
  readonly of: Term;
}

/** Several codes for a row, each once. */
export type CodesColumn = ListedCodes | CheckedCodes;

/** From the items of a list. */
export interface ListedCodes extends Described {
  readonly kind: 'codes';
  readonly list: string;
  readonly where: Condition;
  /** The code that an item gives. */
  readonly value: Term;
  /** A code that says nothing beside others, as `none` does. */
  readonly besides: string | undefined;
  /** The code of a row that has none. */
  readonly otherwise: Term;
}

/** Those whose conditions the row meets. */
export interface CheckedCodes extends Described {
  readonly kind: 'codes';
  readonly checks: readonly (readonly [code: string, condition: Condition])[];
  /** The code of a row that meets none. */
  readonly otherwise: Term;
}

/** @since 0.1.0 */
export function defineCodeColumn(title: string, of: Operand): CodeColumn {
  return Object.freeze({ kind: 'code', title, of: termOf(of) });
}

/** @since 0.1.0 */
export function defineNumberColumn(title: string, of: Operand): NumberColumn {
  return Object.freeze({ kind: 'number', title, of: termOf(of) });
}

/** @since 0.1.0 */
export function defineIdColumn(title: string, of: Operand): IdColumn {
  return Object.freeze({ kind: 'id', title, of: termOf(of) });
}

/** @since 0.1.0 */
export function defineCodesColumn(
  title: string,
  list: string,
  {
    where = all(),
    value = field(''),
    besides,
    otherwise = 'unknown',
  }: {
    readonly where?: Condition;
    readonly value?: Operand;
    readonly besides?: string;
    readonly otherwise?: Operand;
  } = {},
): ListedCodes {
  return Object.freeze({
    kind: 'codes',
    title,
    list,
    where,
    value: termOf(value),
    besides,
    otherwise: termOf(otherwise),
  });
}

/**
 * A column with a code for each condition that a row meets.
 * @since 0.1.0
 */
export function defineChecksColumn(
  title: string,
  checks: Readonly<Record<string, Condition>>,
  otherwise: Operand,
): CheckedCodes {
  return Object.freeze({ kind: 'codes', title, checks: Object.entries(checks), otherwise: termOf(otherwise) });
}

/**
 * A column of the record that holds the items which are rows.
 * @since 0.1.0
 */
export function ofWhole<Column extends FactColumn>(column: Column): Column {
  return Object.freeze<Column>({ ...column, whole: true });
}
