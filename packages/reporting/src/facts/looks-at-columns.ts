import type { FactColumn } from './define-fact-column.js';
import { stepsOf } from './terms/steps-of.js';

const overColumns = new Set(['column', 'through', 'from', 'pick-from', 'includes', 'has-code']);

/** Whether a column follows from other columns, and not from the record itself. */
export function looksAtColumns(column: FactColumn): boolean {
  return [...stepsOf(column)].some(({ op }) => overColumns.has(op));
}
