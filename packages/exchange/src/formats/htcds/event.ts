import { type Event, event, regionCode } from '@openthb/core';
import { body } from '../body.js';
import type { Cells } from '../cells.js';
import type { TableRow } from '../table.js';
import { codedFields } from './coded-fields.js';
import { codedValues } from './coded.js';
import { dateOf } from './dates.js';
import { notCollected } from './not-collected.js';
import { countryOf } from './values.js';

/** The event that a row tells of; undefined where it does not say which phase it belongs to. */
export function eventOf(
  cells: Cells,
  row: TableRow,
  persons: { readonly victims: Event['victims']; readonly perpetrators: Event['perpetrators'] },
): Partial<Event> | undefined {
  const { kind } = codedValues(cells, row, codedFields.event) as Partial<Event>;
  if (kind === undefined) return undefined;
  const place = {
    country: cells.parse('hte_Country', countryOf),
    region: cells.parse('hte_State', (text) => (regionCode.constraint.pattern.test(text) ? text : undefined)),
    from: cells.parse('hte_Date', dateOf),
  };
  return { kind, ...body<Event>({ ...place, ...persons }, notCollected(event.fields)) };
}
