import type { Table, TableRow } from '@openthb/core';

const row = (form: string, more: Partial<TableRow>): TableRow => ({
  at: { form },
  value: null,
  status: 'value',
  numerator: null,
  denominator: null,
  exclusions: {},
  ...more,
});

/** A table with each of the marks that a figure may have, a code that few formats allow, and texts that must be quoted. */
export const markedTable: Table = {
  indicator: 'marked',
  title: 'Every mark, "quoted", and\nin two lines',
  version: '2',
  unit: 'person',
  measure: 'Persons',
  dimensions: [
    {
      id: 'form',
      title: 'Form',
      codes: ['none', 'small', 'unknown', 'not-collected', 'not:applicable', 'marked'],
      labels: { none: 'None, at all', small: 'Few', 'not:applicable': 'With a colon', _T: 'Total' },
    },
  ],
  rows: [
    row('none', { value: 0, numerator: 0, exclusions: { unknown: 0, disputed: null } }),
    row('small', { status: 'suppressed', reason: 'hidden, "so" that' }),
    row('unknown', { status: 'unknown', reason: 'nobody asked' }),
    row('not-collected', { status: 'not-collected' }),
    row('not:applicable', { status: 'not-applicable', numerator: 0, denominator: 0 }),
    row('marked', { value: 3, numerator: 3, confidential: true }),
    row('_T', { value: 12.5, numerator: 25, denominator: 2 }),
  ],
  asOf: '2024-12-31',
  nature: 'synthetic',
  release: 'confidential',
  disclosure: 'Made up.',
  caveats: ['Not to be read as anything.'],
  source: 'A test',
};
