import type { FactTable } from '../../facts/define-fact-table.js';
import type { Facts } from '../../facts/facts.js';
import { factColumn } from '../../facts/needs.js';
import type { Answer, Plan } from '../../plans/plan.js';
import type { Engine } from '../engine.js';
import { answerFrom } from './answer-from.js';
import { columnFiller, type MemoryColumn } from './memory-column.js';
import { type ColumnReader, ofColumns } from './of-columns.js';
import type { MemoryTable } from './table-filler.js';

/**
 * Counts in memory, in Node or a browser.
 * @since 0.1.0
 */
export function memoryEngine(facts: Facts): Engine {
  const reader = columnReader(facts);
  return {
    viewpoint: { asOf: facts.asOf, ageAt: facts.ageAt },
    nature: facts.nature,
    async answer(plan: Plan, { signal } = {}): Promise<Answer> {
      signal?.throwIfAborted();
      const { size } = tableOf(facts, plan.facts);
      const met = plan.where && ofColumns(facts, plan.facts, reader).condition(plan.where);
      return answerFrom(plan, size, (name) => reader(plan.facts, name), met);
    },
  };
}

const NOTHING: MemoryTable = { size: 0, columns: new Map() };

function tableOf(facts: Facts, table: FactTable): MemoryTable {
  return facts.tables.get(table.id) ?? NOTHING;
}

/** Reads the columns that were kept, and works out the others once. */
function columnReader(facts: Facts): ColumnReader {
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
