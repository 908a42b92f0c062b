import { SdkError } from '@openthb/core';
import {
  type LeafCondition,
  type LeafTerm,
  type Read,
  reckoner,
  type Reckoner,
  type Test,
} from '../../facts/reckon/reckoner.js';
import type { Facts } from '../../facts/facts.js';
import { factTable } from '../../facts/needs.js';
import type { FactTable } from '../../facts/define-fact-table.js';
import type { ColumnTerm, Condition, Value } from '../../facts/terms/term.js';
import type { MemoryColumn } from './memory-column.js';

/** Finds the columns of tables in memory, those that follow from other columns too. */
export type ColumnReader = (table: FactTable, name: string) => MemoryColumn;

/** Reckons from columns of a table, where a row is its number. */
export function ofColumns(facts: Facts, table: FactTable, reader: ColumnReader): Reckoner<number> {
  const own: Reckoner<number> = reckoner<number>(facts, {
    term: (term) => readColumn(term, table),
    condition: (condition) => codeTest(condition, table),
  });

  function readColumn(term: LeafTerm, at: FactTable): Read<number> {
    switch (term.op) {
      case 'column':
        return read(at, term.name);
      case 'through':
        return through(term, at);
      case 'from':
        return sumFrom(term, at);
      case 'pick-from':
        return pickFrom(term, at);
      default:
        throw new SdkError('bad-option', 'What looks at columns cannot look into records.');
    }
  }

  function read(at: FactTable, name: string): Read<number> {
    const { values, at: places } = reader(at, name);
    return (row) => values[places[row]!] as Value;
  }

  function through({ reference, table: to, column }: Extract<ColumnTerm, { op: 'through' }>, at: FactTable) {
    const other = factTable(to);
    const value = read(other, column);
    const rows = rowsById(other);
    const { values, at: places } = reader(at, reference);
    const found = values.map((id) => rows.get(id as string));
    return (row: number) => {
      const target = found[places[row]!];
      return target === undefined ? undefined : value(target);
    };
  }

  function rowsById(of: FactTable): ReadonlyMap<string, number> {
    const { values, at: places } = reader(of, 'id');
    const rows = new Map<string, number>();
    // Of two records with one id, which no database would hold, the first.
    for (let row = places.length - 1; row >= 0; row -= 1) rows.set(values[places[row]!] as string, row);
    return rows;
  }

  /** For each row that other rows name, calls with the number of the row and of the other. */
  function eachNaming(
    {
      table: name,
      reference,
      where,
    }: { readonly table: string; readonly reference: string; readonly where: Condition },
    at: FactTable,
    call: (row: number, other: number) => void,
  ): void {
    const other = factTable(name);
    const rows = rowsById(at);
    const met = ofColumns(facts, other, reader).condition(where);
    const { values, at: places } = reader(other, reference);
    const found = values.map((id) => (id === undefined ? undefined : rows.get(id as string)));
    for (let row = 0; row < places.length; row += 1) {
      const target = found[places[row]!];
      if (target !== undefined && met(row)) call(target, row);
    }
  }

  function sumFrom(term: Extract<ColumnTerm, { op: 'from' }>, at: FactTable): Read<number> {
    const value = read(factTable(term.table), term.column);
    const sums = new Map<number, number>();
    eachNaming(term, at, (row, other) => {
      const next = term.take === 'count' ? 1 : value(other);
      if (next === undefined) return;
      const known = sums.get(row);
      sums.set(row, known === undefined ? Number(next) : take[term.take](known, Number(next)));
    });
    return (row) => sums.get(row) ?? (term.take === 'count' ? 0 : undefined);
  }

  function pickFrom(term: Extract<ColumnTerm, { op: 'pick-from' }>, at: FactTable): Read<number> {
    const other = factTable(term.table);
    const value = read(other, term.column);
    const ranks = term.by.map((name) => read(other, name));
    const isBefore = (one: number, another: number): boolean => {
      for (const rank of ranks) {
        const [a, b] = [rank(one), rank(another)];
        if (a === b) continue;
        return a !== undefined && (b === undefined || a < b);
      }
      return false;
    };
    const picked = new Map<number, number>();
    eachNaming(term, at, (row, candidate) => {
      const known = picked.get(row);
      if (known === undefined || isBefore(candidate, known)) picked.set(row, candidate);
    });
    return (row) => {
      const found = picked.get(row);
      return found === undefined ? undefined : value(found);
    };
  }

  function codeTest(condition: LeafCondition, at: FactTable): Test<number> {
    switch (condition.op) {
      case 'includes':
        return includes(condition, at);
      case 'has-code':
        return hasCode(condition, at);
      default:
        throw new SdkError('bad-option', 'What looks at columns cannot look into records.');
    }
  }

  function hasCode({ column, code }: Extract<LeafCondition, { op: 'has-code' }>, at: FactTable): Test<number> {
    const { values, at: places } = reader(at, column);
    const wanted = own.term(code);
    return (row) => {
      const one = wanted(row);
      return one !== undefined && (values[places[row]!] as readonly string[]).includes(String(one));
    };
  }

  function includes(condition: Extract<LeafCondition, { op: 'includes' }>, at: FactTable): Test<number> {
    const { values, at: places } = reader(at, condition.column);
    const met = values.map((codes) => condition.codes.some((code) => (codes as readonly string[]).includes(code)));
    return (row) => met[places[row]!]!;
  }

  return own;
}

const take = {
  count: (a: number, b: number) => a + b,
  least: Math.min,
  greatest: Math.max,
  total: (a: number, b: number) => a + b,
} as const;
