import type { AnyRecord } from '../records/any-record.js';
import type { Contribution } from '../records/parts/contribution.js';
import type { CountryCode } from '../code-lists/country.js';
import { organizationId } from './organizations.js';
import type { Random } from './random.js';

/** So many programmes in a hundred that could be are regional. */
const REGIONAL = 40;

/** So many years after the programme began a donor joins, and no more. */
const LATEST = 2;

/**
 * Some programmes work in countries that came before too, whose donors pay as well, at once or one after the other. Other
 * records stay as they are.
 */
export function regional(record: AnyRecord, before: readonly CountryCode[], year: number, random: Random): AnyRecord {
  if (record.record !== 'programme' || before.length === 0 || !random.percent(REGIONAL)) return record;
  const first = random.below(before.length);
  const others = before.slice(first, first + random.between(1, 3));
  const shares = others.map((country): Contribution => {
    const from = Number(record.from) + random.between(0, LATEST);
    return {
      donor: organizationId(country, 'donor'),
      amount: { amount: `${random.between(5, 60) * 1000}`, currency: 'EUR' },
      from: `${from}`,
      until: `${random.between(from, year)}`,
    };
  });
  return {
    ...record,
    countries: [...(record.countries ?? []), ...others],
    contributions: [...(record.contributions ?? []), ...shares],
  };
}
