import { type RecordId, SdkError } from '@openthb/core';
import type { Pseudonymizer } from './pseudonymizer.js';

/**
 * Leads pseudonyms back to ids: every id that the register holds is made a pseudonym again, and compared. There is no
 * other way back, so it takes the key and the register both. Pseudonyms that are of none of the ids are left out.
 * @since 0.1.0
 */
export async function relink(
  pseudonyms: Iterable<RecordId>,
  ids: Iterable<RecordId>,
  pseudonymize: Pseudonymizer,
): Promise<ReadonlyMap<RecordId, RecordId>> {
  const asked = new Set(pseudonyms);
  const found = new Map<RecordId, RecordId>();
  for (const id of ids) {
    const pseudonym = await pseudonymize(id);
    if (asked.has(pseudonym)) found.set(pseudonym, id);
  }
  return found;
}

/**
 * What a recipient needs when the key is changed: for each old pseudonym the new one, without any id. `rotation` of it
 * is a pseudonymizer that turns the recipient's records over.
 * @since 0.1.0
 */
export async function rotationTable(
  ids: Iterable<RecordId>,
  before: Pseudonymizer,
  after: Pseudonymizer,
): Promise<ReadonlyMap<RecordId, RecordId>> {
  const pairs: [RecordId, RecordId][] = [];
  for (const id of ids) pairs.push([await before(id), await after(id)]);
  // In the order of the new ones, so that the order of the register does not show.
  return new Map(pairs.toSorted(([, a], [, b]) => (a < b ? -1 : 1)));
}

/**
 * Turns old pseudonyms into new ones by a rotation table.
 * @throws SdkError `bad-input` at a pseudonym that the table does not hold
 * @since 0.1.0
 */
export function rotation(table: ReadonlyMap<RecordId, RecordId>): Pseudonymizer {
  return async (old) => {
    const fresh = table.get(old);
    if (fresh === undefined)
      throw new SdkError('bad-input', 'A pseudonym does not stand in the table of the rotation.');
    return fresh;
  };
}
