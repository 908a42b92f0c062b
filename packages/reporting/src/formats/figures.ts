import type { Table, TableRow } from '@openthb/core';
import { isShare } from '../figures/measures.js';

/** A value as people read it: counts whole, shares in percent, rates and days with at most two decimals. */
export function valueText({ value, status, bounds }: TableRow, table: Table): string {
  if (value === null) return bounds ? boundsText(bounds) : marks[status];
  if (isShare(table)) return `${round(value * 100, 1)} %`;
  return round(value, 2);
}

function boundsText({ least, most }: NonNullable<TableRow['bounds']>): string {
  return most === undefined ? `[at least ${least}]` : `[${least} to ${most}]`;
}

/** What stands for a figure that is not there. */
export const marks: Readonly<Record<TableRow['status'], string>> = {
  value: '',
  suppressed: '[hidden]',
  unknown: '[unknown]',
  'not-collected': '[not collected]',
  'not-applicable': '[not applicable]',
};

/** A count that may be hidden. */
export function countText(count: number | null): string {
  return count === null ? marks.suppressed : String(count);
}

function round(value: number, decimals: number): string {
  return String(Math.round(value * 10 ** decimals) / 10 ** decimals);
}
