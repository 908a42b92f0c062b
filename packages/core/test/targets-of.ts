import type { RecordDef } from '../src/records/define-record.js';
import { walk } from '../src/records/walk.js';
import { records } from '../src/registry.js';
import { oddRecord } from './odd-record.js';
import { smallest } from './smallest.js';

interface Named {
  readonly record: string;
  readonly id: string;
}

/** Small records of all ids that a record names, each after those that it names itself; without the record. */
export function targetsOf(record: Named): readonly Named[] {
  const made = new Map<string, Named>([[`${record.record} ${record.id}`, record]]);
  const ordered: Named[] = [];
  const visit = (from: Named): void => {
    walk(definition(from.record).fields, from, (kind, value) => {
      if (kind.type !== 'reference' || made.has(`${kind.to} ${String(value)}`)) return;
      const target = { ...(smallest(definition(kind.to).fields) as Named), id: String(value) };
      made.set(`${kind.to} ${target.id}`, target);
      visit(target);
      ordered.push(target);
    });
  };
  visit(record);
  return ordered;
}

export function definition(name: string): RecordDef<string, unknown> {
  return [...records, oddRecord].find((record) => record.name === name)!;
}
