/** How an engine wants some things written: all that its statements do not have in common with those of the others. */
export interface FactDialect {
  readonly id: 'postgres' | 'duckdb' | 'trino';
  /** Whether it works out once what a statement names with `with`; else it does so each time that the name stands there. */
  readonly keepsNamed: boolean;
  /** An order of texts that is the same everywhere: that of their bytes. */
  readonly byBytes: (expression: string) => string;
  /** An aggregate: the value, or its absence, of the row that is first or last by its place, among those that meet a condition. */
  readonly valueAt: (end: 'first' | 'last', one: Placed) => string;
}

/** Expressions of a row with a place among others. */
export interface Placed {
  readonly value: string;
  readonly place: string;
  readonly condition: string;
}

/** @see https://duckdb.org/docs/stable/sql/functions/aggregates */
export const duckdbFacts: FactDialect = {
  id: 'duckdb',
  keepsNamed: true,
  byBytes: (expression) => expression,
  valueAt: (end, { value, place, condition }) =>
    `${end === 'first' ? 'arg_min_null' : 'arg_max_null'}(${value}, ${place}) filter (where ${condition})`,
};

/** @see https://www.postgresql.org/docs/15/sql-expressions.html#SYNTAX-AGGREGATES */
export const postgresFacts: FactDialect = {
  id: 'postgres',
  keepsNamed: true,
  byBytes: (expression) => `${expression} collate "C"`,
  valueAt: (end, { value, place, condition }) =>
    `(array_agg(${value} order by ${place}${end === 'first' ? '' : ' desc'}) filter (where ${condition}))[1]`,
};

/** @see https://trino.io/docs/current/functions/aggregate.html */
export const trinoFacts: FactDialect = {
  id: 'trino',
  keepsNamed: false,
  byBytes: (expression) => expression,
  valueAt: (end, { value, place, condition }) =>
    `${end === 'first' ? 'min_by' : 'max_by'}(${value}, ${place}) filter (where ${condition})`,
};
