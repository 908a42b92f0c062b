import { type Case, caseRecord } from '@openthb/core';
import { body } from '../body.js';
import type { Cells } from '../cells.js';
import type { TableRow } from '../table.js';
import { codedFields } from './coded-fields.js';
import { codedValues } from './coded.js';
import { notCollected } from './not-collected.js';

/** The case that a row tells of; undefined where it does not say how far it has come. */
export function caseOf(
  cells: Cells,
  row: TableRow,
  members: { readonly [K in 'victims' | 'events' | 'perpetrators' | 'referrals']: Case[K] },
): Partial<Case> | undefined {
  const { status } = codedValues(cells, row, codedFields.case) as Partial<Case>;
  if (status === undefined) return undefined;
  // The reason of closure is narrative text, and stays in the file.
  const closureReason = cells.text('cas_ReasonForCaseClosure') === '' ? 'unknown' : 'withheld';
  return { status, ...body<Case>(members, { ...notCollected(caseRecord.fields), closureReason }) };
}
