import { defineMode, type MadeUp } from './define-mode.js';
import { inRandomOrder } from './in-random-order.js';
import { safeRecord } from './safe-record.js';
import { sourceSets } from './source-sets.js';

/**
 * Each row gives a record: as many of its attributes as together are not rare, taken in an order of chance. What was left
 * over gives another record, and so on, so that each value stands in as many records as rows, and there are more records.
 */
export const rowSeeded = defineMode({
  id: 'row-seeded',
  title: 'each record from a row, without what is rare in it',
  source: 'Microsoft, Synthetic Data Showcase 1.9.0, row_seeded',
  safe: 'whole-records',
  make(source, { resolution, chance }) {
    const sets = sourceSets(source);
    const made: MadeUp[] = [];
    for (const row of inRandomOrder(source.rows, chance)) {
      let left = inRandomOrder(row, chance).filter((attribute) => sets.counts[attribute]! >= resolution);
      while (left.length > 0) {
        const record = safeRecord(source, sets, resolution);
        left = left.filter((attribute) => !record.add(attribute));
        made.push(record.own);
      }
    }
    return made;
  },
});
