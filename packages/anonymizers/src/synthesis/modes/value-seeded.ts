import { defineMode, type MadeUp } from './define-mode.js';
import { safeRecord } from './safe-record.js';
import { sourceSets } from './source-sets.js';
import { walk } from './walk.js';

/** Which part of its count a value may stand in more records than in rows, so that rare ones find company. */
const OVERSAMPLED = 0.1;

/**
 * Each value that is not rare begins records of its own until it stands in as many as rows have it, the rarest first; what
 * they grow by may stand in a tenth more records than rows.
 */
export const valueSeeded = defineMode({
  id: 'value-seeded',
  title: 'records from each value in turn, the rarest first',
  source: 'Microsoft, Synthetic Data Showcase 1.9.0, value_seeded',
  safe: 'whole-records',
  make(source, { resolution, chance }) {
    const sets = sourceSets(source);
    const used = sets.counts.map(() => 0);
    const most = sets.counts.map((count) => (count < resolution ? 0 : Math.floor(count * (1 + OVERSAMPLED))));
    const order = sets.counts
      .map((_, attribute) => attribute)
      .filter((attribute) => most[attribute]! > 0)
      .toSorted((a, b) => sets.counts[a]! - sets.counts[b]! || a - b);
    const made: MadeUp[] = [];
    for (const value of order) {
      while (used[value]! < sets.counts[value]!) {
        const record = safeRecord(source, sets, resolution);
        record.add(value);
        walk(record, source, { open: (attribute) => used[attribute]! < most[attribute]!, chance });
        for (const attribute of record.own) used[attribute]! += 1;
        made.push(record.own);
      }
    }
    return made;
  },
});
