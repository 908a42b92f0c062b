import { defineCodeColumn } from '../define-fact-column.js';
import { all, among, not, some, there, upTo } from '../terms/conditions.js';
import { has } from '../terms/lists.js';
import { absence, reasonOf } from '../terms/said.js';
import { asOf, choose, dayOf, field } from '../terms/values.js';

const asked = (...states: readonly string[]) =>
  has(
    'residencePermits',
    all(
      among(field('kind'), ['temporary-residence', 'permanent-residence']),
      among(field('status'), states),
      some(not(there(field('decidedOn'))), upTo(dayOf('decidedOn'), asOf)),
    ),
  );

export const residence = defineCodeColumn(
  'Residence permit',
  choose(
    [
      [asked('granted'), 'granted'],
      [asked('pending'), 'pending'],
      [asked('refused'), 'refused'],
      [asked('withdrawn', 'revoked'), 'ended'],
      [there(reasonOf('residencePermits')), absence(reasonOf('residencePermits'))],
    ],
    'none',
  ),
);
