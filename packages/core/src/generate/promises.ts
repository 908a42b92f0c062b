import type { Commitment } from '../code-lists/commitment.js';
import type { CountryCode } from '../code-lists/country.js';
import type { Fulfilment } from '../code-lists/fulfilment.js';
import type { Milestone } from '../records/milestone.js';
import { STANDARD_VERSION } from '../scalars/standard-version.js';
import type { Random } from './random.js';

/** What the ministers promised for children in Sofia, in the words of a chronicle. */
const promised: readonly (readonly [Commitment, string])[] = [
  ['minimum-standards-for-children', 'The ministers promise minimum standards for the care of trafficked children'],
  ['systematic-data-on-children', 'The ministers promise systematic data on trafficked children'],
  ['rapid-identification-of-children', 'The ministers promise to identify trafficked children rapidly'],
  ['adapted-referral-of-children', 'The ministers promise referral adapted to children'],
];

/** How many promises a country's chronicle tells of. */
export const PROMISES = promised.length;

/** The promises for children in a country's chronicle, and how far each is kept. */
export function promisesOf(country: CountryCode, year: number, random: Random): readonly Milestone[] {
  return promised.map(([commitment, title], index) => ({
    record: 'milestone',
    version: STANDARD_VERSION,
    id: `synthetic:${country}-sofia-${index + 1}`,
    nature: 'synthetic',
    title,
    kind: 'commitment',
    on: `${year - 5}-12-10`,
    country,
    commitments: [commitment],
    dueOn: `${year - 2}-12-31`,
    fulfilment: random.weighted<Fulfilment>({
      fulfilled: 34,
      'fulfilled-late': 16,
      'partly-fulfilled': 34,
      'not-fulfilled': 16,
    }),
    source: 'Declaration of the ministers',
  }));
}
