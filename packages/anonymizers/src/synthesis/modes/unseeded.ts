import { defineMode, type MadeUp } from './define-mode.js';
import { drawnByWeight } from './drawn-by-weight.js';
import { safeRecord } from './safe-record.js';
import { sourceSets } from './source-sets.js';
import { walk } from './walk.js';

/**
 * Records from the attributes of all rows together: each begins with one by chance, and grows by what stands beside it in
 * rows. Every attribute that is not rare is used as often as rows have it.
 */
export const unseeded = defineMode({
  id: 'unseeded',
  title: 'records from the values of all rows together',
  source: 'Microsoft, Synthetic Data Showcase 1.9.0, unseeded',
  safe: 'whole-records',
  make(source, { resolution, chance }) {
    const sets = sourceSets(source);
    const left = sets.counts.map((count) => (count < resolution ? 0 : count));
    const made: MadeUp[] = [];
    for (;;) {
      const first = drawnByWeight(left, chance);
      if (first === undefined) return made;
      const record = safeRecord(source, sets, resolution);
      record.add(first);
      walk(record, source, { open: (attribute) => left[attribute]! > 0, chance });
      for (const attribute of record.own) left[attribute]! -= 1;
      made.push(record.own);
    }
  },
});
