import { firstDay, lastDay, type PartialDate } from '@openthb/core';
import type { ColumnTerm, Condition, DayEnd, FieldTerm, Term, Value } from '../terms/term.js';
import type { Viewpoint } from '../viewpoint.js';

/** Finds a value or a verdict for a row: a record, an item, the number of a row in columns. */
export type Read<Row> = (row: Row) => Value;
export type Test<Row> = (row: Row) => boolean;

/** Makes functions of terms and conditions. */
export interface Reckoner<Row> {
  term(term: Term): Read<Row>;
  condition(condition: Condition): Test<Row>;
}

/** What looks into a row. */
export type LeafTerm = FieldTerm | ColumnTerm;
export type LeafCondition = Extract<Condition, { readonly op: 'says' | 'has' | 'several' | 'includes' | 'has-code' }>;

/** How rows are looked into. */
export interface Leaves<Row> {
  term(term: LeafTerm): Read<Row>;
  condition(condition: LeafCondition): Test<Row>;
}

/** Reckons what terms share, whatever the rows are. */
export function reckoner<Row>({ asOf, ageAt }: Viewpoint, leaves: Leaves<Row>): Reckoner<Row> {
  function term(one: Term): Read<Row> {
    switch (one.op) {
      case 'literal':
        return () => one.value;
      case 'as-of': {
        const day = firstDay(asOf);
        return () => day;
      }
      case 'by-age-moment':
        return term(one.terms[ageAt]);
      case 'choose':
        return choose(one);
      case 'first-given':
        return firstGiven(one.terms.map(term));
      case 'plus':
        return both(one, (left, right) => left + right);
      case 'minus':
        return both(one, (left, right) => left - right);
      case 'year':
        return ofText(one.of, (text) => text.slice(0, 4));
      case 'date-number':
        return ofText(one.of, (text) => dateNumber(text, one.end));
      default:
        return leaves.term(one);
    }
  }

  function choose({ cases, otherwise }: Extract<Term, { readonly op: 'choose' }>): Read<Row> {
    const rest: Read<Row> = otherwise ? term(otherwise) : () => undefined;
    return cases.reduceRight<Read<Row>>((next, [condition, value]) => {
      const [met, then] = [test(condition), term(value)];
      return (row) => (met(row) ? then(row) : next(row));
    }, rest);
  }

  function both(
    { left, right }: { readonly left: Term; readonly right: Term },
    of: (left: number, right: number) => number,
  ): Read<Row> {
    const [a, b] = [term(left), term(right)];
    return (row) => {
      const [x, y] = [a(row), b(row)];
      return x === undefined || y === undefined ? undefined : of(Number(x), Number(y));
    };
  }

  function ofText(one: Term, of: (text: string) => Value): Read<Row> {
    const read = term(one);
    return (row) => {
      const text = read(row);
      return text === undefined ? undefined : of(String(text));
    };
  }

  function test(one: Condition): Test<Row> {
    switch (one.op) {
      case 'is':
        return compare(one, (left, right) => left === right);
      case 'before':
        return compare(one, (left, right) => left < right);
      case 'up-to':
        return compare(one, (left, right) => left <= right);
      case 'among': {
        const [read, values] = [term(one.of), new Set<Value>(one.values)];
        return (row) => values.has(read(row));
      }
      case 'there': {
        const read = term(one.of);
        return (row) => read(row) !== undefined;
      }
      case 'all': {
        const tests = one.of.map(test);
        return (row) => tests.every((met) => met(row));
      }
      case 'some': {
        const tests = one.of.map(test);
        return (row) => tests.some((met) => met(row));
      }
      case 'not': {
        const met = test(one.of);
        return (row) => !met(row);
      }
      default:
        return leaves.condition(one);
    }
  }

  function compare(
    { left, right }: { readonly left: Term; readonly right: Term },
    of: (left: string | number, right: string | number) => boolean,
  ): Test<Row> {
    const [a, b] = [term(left), term(right)];
    return (row) => {
      const [x, y] = [a(row), b(row)];
      return x !== undefined && y !== undefined && of(x, y);
    };
  }

  return { term, condition: test };
}

function firstGiven<Row>(reads: readonly Read<Row>[]): Read<Row> {
  return (row) => {
    for (const read of reads) {
      const value = read(row);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

function dateNumber(date: PartialDate, end: DayEnd): number {
  const day = new Date((end === 'first' ? firstDay(date) : lastDay(date)) * DAY);
  return day.getUTCFullYear() * 10_000 + (day.getUTCMonth() + 1) * 100 + day.getUTCDate();
}

const DAY = 86_400_000;
