import type { AbsenceOutcome } from '../code-lists/absence-outcome.js';
import type { CountryCode } from '../code-lists/country.js';
import type { AbsenceFromCare } from '../records/parts/absence-from-care.js';
import type { Victim } from '../records/victim.js';
import { dateOfDay, firstDay } from '../scalars/days.js';
import type { PartialDate } from '../scalars/partial-date.js';
import { organizationId } from './organizations.js';
import type { Random } from './random.js';
import type { Timeline } from './timeline.js';

/** A time missing from care: of children without their family more often than of others. Some were not reported. */
export function absencesOf(
  { child }: Victim,
  country: CountryCode,
  { contact }: Timeline,
  asOf: PartialDate,
  random: Random,
): readonly AbsenceFromCare[] | undefined {
  const last = firstDay(asOf);
  const day = contact + random.between(1, 60);
  const alone = child !== undefined && child.separation !== 'accompanied';
  if (!random.percent(alone ? 14 : 2) || day > last) return undefined;
  const hour = random.between(8, 18);
  const report = random.weighted({ 'same-day': 86, late: 7, none: 7 });
  const late = report === 'late' && day + 3 <= last;
  const outcome = random.weighted<AbsenceOutcome>({
    'still-missing': 38,
    returned: 28,
    found: 24,
    'in-contact': 8,
    'trafficked-again': 2,
  });
  const endedOn = day + random.between(4, 90);
  const open = outcome === 'still-missing' || endedOn > last;
  return [
    {
      missingSince: at(day, hour),
      ...(report === 'same-day' && { reportedAt: at(day, hour + random.between(1, 5)) }),
      ...(late && { reportedAt: at(day + 3, hour) }),
      outcome: open ? 'still-missing' : outcome,
      ...(!open && { endedOn: dateOfDay(endedOn) }),
      from: organizationId(country, child ? 'social' : 'shelter'),
    },
  ];
}

function at(day: number, hour: number): string {
  return `${dateOfDay(day)}T${String(hour).padStart(2, '0')}:00:00+01:00`;
}
