import type { Table } from '@openthb/core';
import { AGENCY } from './flow.js';

/** The head of an SDMX-JSON message. It is prepared on the day that everything is reckoned from: the same tables give the same message. */
export function messageMeta(tables: readonly Table[], schema: string): object {
  const asOf =
    tables
      .map((table) => table.asOf)
      .toSorted()
      .at(-1) ?? '1970-01-01';
  return {
    schema: `https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/${schema}`,
    id: `${AGENCY}-${asOf}`,
    test: tables.some(({ nature }) => nature !== 'real'),
    prepared: `${asOf.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`,
    contentLanguages: ['en'],
    sender: { id: AGENCY },
  };
}
