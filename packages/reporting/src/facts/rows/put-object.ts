import type { FieldNode } from '@openthb/core/bytes';
import type { Level } from './level.js';

type Values = Readonly<Record<string, unknown>>;

/** Lays out a record in a row of its own. */
export function putObject(level: Level, record: object): void {
  const row = level.begin();
  put(level.node, record, row);
  level.end();
}

function put({ column, fields, level }: FieldNode, value: unknown, row: number): void {
  if (column) column[row] = typeof value === 'object' ? true : value;
  if (fields.size > 0) {
    for (const [name, node] of fields) {
      const inner = (value as Values)[name];
      if (inner !== undefined) put(node, inner, row);
    }
  }
  if (!level) return;
  for (const item of Array.isArray(value) ? value : [value]) {
    put(level.node, item, level.begin());
    level.end();
  }
}
