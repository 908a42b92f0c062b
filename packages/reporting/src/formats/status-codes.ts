import type { ObservationStatus, Table, TableRow } from '@openthb/core';

/**
 * What a figure is, by the codes that statistical offices share. Zero is a value.
 * @see SDMX, CL_OBS_STATUS 2.2
 */
export const statusCodes: Readonly<Record<ObservationStatus, string>> = {
  value: 'A',
  suppressed: 'Q',
  unknown: 'O',
  'not-collected': 'L',
  'not-applicable': 'M',
};

/** A value that a publication would hide, where a format has one status for each figure. */
const CONFIDENTIAL = 'C';

/** What the codes mean, those of confidentiality too. */
export const statusLabels: Readonly<Record<string, string>> = {
  A: 'Normal value',
  Q: 'Missing value; suppressed',
  O: 'Missing value; unknown',
  L: 'Missing value; data exist but were not collected',
  M: 'Missing value; data cannot exist',
  C: 'Confidential value',
};

/** The one status of a figure: why there is none, or whether it is confidential. */
export function statusOf({ status, confidential = false }: TableRow): string {
  return status === 'value' && confidential ? CONFIDENTIAL : statusCodes[status];
}

/**
 * Whether a figure may go on. Of one that is hidden it is not told whether it is small itself, or hidden beside a small one.
 * @see SDMX, CL_CONF_STATUS 1.3
 */
export function confidentialityOf({ status, confidential = false }: TableRow, { release }: Table): 'F' | 'C' | 'N' {
  if (release === 'internal') return 'N';
  return status === 'suppressed' || confidential ? 'C' : 'F';
}
