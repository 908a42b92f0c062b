import { citizenship as list, unionMemberships } from '@openthb/core';
import { type Breakdown, defineDimension } from '../dimensions/define-dimension.js';
import { citizenship } from '../dimensions/citizenship.js';

/** The members of the European Union since 1 February 2020 (EU27_2020), by ISO 3166-1 alpha-2. */
const MEMBERS: readonly string[] = unionMemberships
  .filter(({ until }) => until === undefined)
  .map(({ country }) => country);

/** Citizenship seen from a country: its own, that of another member of the European Union, or none of these. */
export function citizenshipOf(area: string): Breakdown {
  const other = list.codes.filter((code) => code !== 'unknown' && code !== area && !MEMBERS.includes(code));
  return defineDimension({
    ...citizenship,
    groups: {
      ...Object.fromEntries(other.map((code) => [code, 'non-eu'])),
      ...Object.fromEntries(MEMBERS.map((code) => [code, 'other-eu'])),
      [area]: 'national',
    },
    codes: ['national', 'other-eu', 'non-eu'],
    labels: {
      national: 'The country itself',
      'other-eu': 'Other countries of the EU',
      'non-eu': 'Countries outside the EU',
    },
  });
}
