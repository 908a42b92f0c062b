import { type AnyRecord, STANDARD_VERSION } from '@openthb/core';
import type { Cells } from '../cells.js';
import type { ReadOptions } from '../define-format.js';
import type { TableRow } from '../table.js';
import { caseOf } from './case.js';
import { eventOf } from './event.js';
import { perpetratorBeside, perpetratorOf } from './perpetrator.js';

/** What a row speaks of besides its person: a perpetrator, an event and a case, linked with each other. */
export interface Surroundings {
  readonly event: string | undefined;
  readonly records: readonly AnyRecord[];
}

/** The surroundings of a victim, or of the perpetrator that the person of the row is. */
export function surroundingsOf(
  cells: Cells,
  row: TableRow,
  { victim, referrals }: { readonly victim?: string; readonly referrals: readonly AnyRecord[] },
  { issuer, nature }: ReadOptions,
): Surroundings {
  const records: AnyRecord[] = [];
  /** Keeps a record, where there is one, and gives the set of its id. */
  const add = (record: AnyRecord['record'], fields: object | undefined): readonly string[] | undefined => {
    if (!fields) return undefined;
    const id = `${issuer}:${record}-${row.ordinal}`;
    records.push({ record, version: STANDARD_VERSION, id, nature, ...fields } as AnyRecord);
    return [id];
  };
  const victims = victim === undefined ? undefined : [victim];
  const perpetrators = add(
    'perpetrator',
    victim === undefined ? perpetratorOf(cells, row) : perpetratorBeside(cells, row),
  );
  const events = add('event', eventOf(cells, row, { victims, perpetrators }));
  const referred = referrals.length > 0 ? referrals.map(({ id }) => id) : undefined;
  add('case', caseOf(cells, row, { victims, events, perpetrators, referrals: referred }));
  return { event: events?.[0], records };
}
