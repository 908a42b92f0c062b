import type { CountryCode } from '../code-lists/country.js';
import type { PartialDate } from '../scalars/partial-date.js';

/**
 * That a state is or was a member of the European Union, or of the Communities before it.
 * @since 0.1.0
 */
export interface UnionMembership {
  readonly country: CountryCode;
  readonly from: PartialDate;
  /** The last day. Absent: it is a member. */
  readonly until?: PartialDate;
}

/** By the day on which a treaty came into force for them. */
const accessions: Readonly<Record<string, readonly CountryCode[]>> = {
  '1958-01-01': ['BE', 'DE', 'FR', 'IT', 'LU', 'NL'],
  '1973-01-01': ['DK', 'GB', 'IE'],
  '1981-01-01': ['GR'],
  '1986-01-01': ['ES', 'PT'],
  '1995-01-01': ['AT', 'FI', 'SE'],
  '2004-05-01': ['CY', 'CZ', 'EE', 'HU', 'LT', 'LV', 'MT', 'PL', 'SI', 'SK'],
  '2007-01-01': ['BG', 'RO'],
  '2013-07-01': ['HR'],
};

/** The last day of membership of who left; the United Kingdom left at midnight in Brussels. */
const withdrawals: Partial<Record<CountryCode, PartialDate>> = { GB: '2020-01-31' };

/**
 * The members of the European Union, each with since when, and until when.
 * @see Treaties of Rome and of accession; Agreement on the withdrawal of the United Kingdom, OJ L 29, 31.1.2020, p. 7
 * @since 0.1.0
 */
export const unionMemberships: readonly UnionMembership[] = Object.entries(accessions).flatMap(([from, countries]) =>
  countries.map((country) => {
    const until = withdrawals[country];
    return { country, from, ...(until !== undefined && { until }) };
  }),
);
