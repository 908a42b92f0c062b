import { defineCodeColumn, type FactColumn } from '../define-fact-column.js';
import { all, among, not, some, there, upTo } from '../terms/conditions.js';
import { has } from '../terms/lists.js';
import { absence, reasonOf } from '../terms/said.js';
import { asOf, choose, dayOf, field } from '../terms/values.js';

/** How far a person has come with permits of some kinds, by what had been decided on the day. */
export function definePermitColumn(title: string, kinds: readonly string[]): FactColumn {
  const asked = (...states: readonly string[]) =>
    has(
      'residencePermits',
      all(
        among(field('kind'), kinds),
        among(field('status'), states),
        some(not(there(field('decidedOn'))), upTo(dayOf('decidedOn'), asOf)),
      ),
    );
  return defineCodeColumn(
    title,
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
}
