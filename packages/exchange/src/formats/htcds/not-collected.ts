import type { Fields, MissingReason } from '@openthb/core';

/** The optional fields for which the standard has no column, with the reason for their absence: its source never asks. */
export function notCollected<F extends string>(fields: Fields): Partial<Record<F, MissingReason>> {
  const names = Object.entries(fields)
    .filter(([, { need, meta }]) => need === 'optional' && meta.maps?.htcds === undefined)
    .map(([name]) => [name, 'not-collected']);
  return Object.fromEntries(names);
}
