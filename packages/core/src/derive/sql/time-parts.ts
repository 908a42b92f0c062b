import type { AnyKind } from '../../records/any-kind.js';
import { firstDay, lastDay } from '../../scalars/days.js';
import { instant } from '../../scalars/instant.js';
import { dateOf, moment } from '../../scalars/moment.js';
import { partialDate } from '../../scalars/partial-date.js';
import type { SqlType, SqlValue, TimePart } from './sql-table.js';

const days = ['first_day', 'last_day'] as const;

const byScalar: Readonly<Record<string, readonly TimePart[]>> = {
  [partialDate.id]: days,
  [moment.id]: [...days, 'epoch'],
  [instant.id]: [...days, 'epoch'],
};

/** What each part is: its type, what it tells, and how it follows from the text. */
export const timeParts: Readonly<
  Record<TimePart, { readonly type: SqlType; readonly tells: string; readonly of: (text: string) => SqlValue }>
> = {
  first_day: {
    type: 'integer',
    tells: 'the first day that it may mean, in days since 1970-01-01',
    of: (text) => firstDay(dateOf(text)),
  },
  last_day: {
    type: 'integer',
    tells: 'the last day that it may mean, in days since 1970-01-01',
    of: (text) => lastDay(dateOf(text)),
  },
  epoch: {
    type: 'bigint',
    tells: 'the seconds since 1970-01-01T00:00:00Z; absent where it is a date',
    of: (text) => (text.includes('T') ? Date.parse(text) / 1000 : null),
  },
};

/** The whole numbers that stand beside the text of a kind. */
export function timePartsOf(kind: AnyKind): readonly TimePart[] {
  return kind.type === 'scalar' ? (byScalar[kind.id] ?? []) : [];
}
