import type { FactTable } from '../../facts/define-fact-table.js';
import type { Facts } from '../../facts/facts.js';
import { factColumn } from '../../facts/needs.js';
import { columnFiller, type MemoryColumn } from './memory-column.js';
import { type ColumnReader, ofColumns } from './of-columns.js';
import type { MemoryTable } from './table-filler.js';

const NOTHING: MemoryTable = { size: 0, columns: new Map() };

/** What is held of a table of facts; a table without rows where it was not asked for. */
export function tableOf(facts: Facts, table: FactTable): MemoryTable {
  return facts.tables.get(table.id) ?? NOTHING;
}

/** Reads the columns that were kept, and works out the others once. */
export function columnReader(facts: Facts): ColumnReader {
  const workedOut = new Map<string, MemoryColumn>();
  const reader: ColumnReader = (table, name) => {
    const memory = tableOf(facts, table);
    const key = `${table.id}.${name}`;
    const known = memory.columns.get(name) ?? workedOut.get(key);
    if (known) return known;
    const column = factColumn(table, name);
    const filler = columnFiller(column.kind);
    if (column.kind !== 'codes') {
      const read = ofColumns(facts, table, reader).term(column.of);
      for (let row = 0; row < memory.size; row += 1) filler.push(read(row));
    }
    const made = filler.column();
    workedOut.set(key, made);
    return made;
  };
  return reader;
}
