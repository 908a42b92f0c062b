import type { CountryCode } from '../code-lists/country.js';
import type { RegistrationChannel } from '../code-lists/registration-channel.js';
import type { Sex } from '../code-lists/sex.js';
import type { Registration } from '../records/registration.js';
import { dateOfDay, firstDay } from '../scalars/days.js';
import type { PartialDate } from '../scalars/partial-date.js';
import { STANDARD_VERSION } from '../scalars/standard-version.js';
import { organizationId } from './organizations.js';
import type { Random } from './random.js';
import type { Timeline } from './timeline.js';

/** The contacts of reporting entities with a person, the first on the day of the first contact. */
export function registrationsOf(
  victim: string,
  country: CountryCode,
  { contact }: Timeline,
  count: number,
  asOf: PartialDate,
  random: Random,
): readonly Registration[] {
  return Array.from({ length: count }, (_, index) => ({
    record: 'registration',
    version: STANDARD_VERSION,
    id: `${victim.replace(':v', ':r')}-${index + 1}`,
    nature: 'synthetic',
    channel: random.weighted<RegistrationChannel>({ 'in-person': 68, hotline: 20, 'third-party': 12 }),
    on: dateOfDay(Math.min(firstDay(asOf), contact + index * random.between(1, 30))),
    by: organizationId(country, random.pick(['police', 'social', 'hotline', 'health'])),
    victim,
  }));
}

/** A contact with somebody who did not want to be named, or whom nobody could name. */
export function anonymousRegistration(
  id: string,
  country: CountryCode,
  asOf: PartialDate,
  random: Random,
): Registration {
  return {
    record: 'registration',
    version: STANDARD_VERSION,
    id,
    nature: 'synthetic',
    channel: random.weighted<RegistrationChannel>({ anonymous: 60, hotline: 40 }),
    on: dateOfDay(random.between(firstDay('2015'), firstDay(asOf))),
    by: organizationId(country, 'hotline'),
    sex: random.weighted<Sex>({ female: 70, male: 30 }),
    child: random.percent(25),
    missing: { victim: 'withheld' },
  };
}
