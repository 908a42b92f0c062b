import type { AttributeRows } from '../combinations/attribute-rows.js';
import type { Chance } from './define-mode.js';
import type { SafeRecord } from './safe-record.js';

/** How often in a row nothing is found before a record is whole. */
const TRIES = 10;

/**
 * Lets a record grow: again and again a row is drawn that has all of it, and one more attribute of that row, so that each
 * attribute is as likely as it is beside those before it. Only attributes that are `open` are taken.
 */
export function walk(
  record: SafeRecord,
  { rows }: Pick<AttributeRows, 'rows'>,
  { open, chance }: { readonly open: (attribute: number) => boolean; readonly chance: Chance },
): void {
  const refused = new Set<number>();
  for (let misses = 0; misses < TRIES;) {
    const row = rows[record.someRow(chance)]!;
    const others = [...row].filter((one) => !record.own.includes(one) && !refused.has(one) && open(one));
    const attribute = others[chance.below(Math.max(1, others.length))];
    if (attribute !== undefined && record.add(attribute)) misses = 0;
    else {
      misses += 1;
      if (attribute !== undefined) refused.add(attribute);
    }
  }
}
