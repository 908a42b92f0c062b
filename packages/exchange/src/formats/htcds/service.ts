import { type ServiceProvision, serviceProvision } from '@openthb/core';
import { body } from '../body.js';
import type { Cells } from '../cells.js';
import type { TableRow } from '../table.js';
import { codedFields } from './coded-fields.js';
import { codedValues } from './coded.js';
import { dateOf } from './dates.js';
import { notCollected } from './not-collected.js';

/** The service that a row plans for a person. */
export function serviceOf(cells: Cells, row: TableRow): ServiceProvision | undefined {
  const { service } = codedValues(cells, row, codedFields['victim.services']) as Partial<ServiceProvision>;
  if (service === undefined) return undefined;
  const until = cells.parse('spl_ActualEndDate', dateOf);
  const status = until === undefined ? 'planned' : 'completed';
  return { service, status, ...body<ServiceProvision>({ until }, notCollected(serviceProvision.fields)) };
}
