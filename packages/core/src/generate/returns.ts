import type { CountryCode } from '../code-lists/country.js';
import type { ReturnKind } from '../code-lists/return-kind.js';
import type { ReturnStep } from '../records/parts/return-step.js';
import type { Victim } from '../records/victim.js';
import { dateOfDay, firstDay } from '../scalars/days.js';
import type { PartialDate } from '../scalars/partial-date.js';
import type { Random } from './random.js';
import type { Timeline } from './timeline.js';

/**
 * Whether an adult from abroad goes home or is resettled, after the time for reflection. Whatever is still planned was
 * agreed to and its danger assessed; some of those who are back went without.
 */
export function returnsOf(
  { child, residenceCountry }: Victim,
  country: CountryCode,
  { contact }: Timeline,
  asOf: PartialDate,
  random: Random,
): readonly ReturnStep[] | undefined {
  const last = firstDay(asOf);
  const begun = contact + random.between(REFLECTION, 400);
  if (child || residenceCountry === country || !random.percent(36) || begun > last) return undefined;
  const kind = random.weighted<ReturnKind>({
    'assisted-voluntary': 52,
    voluntary: 22,
    readmission: 12,
    resettlement: 8,
    forced: 6,
  });
  const step = { kind, from: country, to: kind === 'resettlement' ? 'CA' : residenceCountry! } as const;
  const journey = begun + random.between(30, 90);
  const state = journey > last ? 'planned' : random.weighted({ 'carried-out': 92, cancelled: 8 });
  const assessed = begun + ASSESSING <= last && !(state === 'carried-out' && random.percent(9));
  const prepared = {
    ...step,
    ...(kind !== 'forced' && kind !== 'readmission' && { informedOn: dateOfDay(begun), consentedOn: dateOfDay(begun) }),
    ...(assessed && { riskAssessedOn: dateOfDay(begun + ASSESSING) }),
    ...(kind === 'resettlement' && { missing: { agreement: 'not-collected' } as const }),
  };
  if (state === 'cancelled') return [{ ...prepared, state }];
  if (state === 'planned') return [{ ...prepared, state: assessed ? 'planned' : 'considered' }];
  return [{ ...prepared, state, ...journeyOf(journey, last, random) }];
}

/** After so many days nobody is within the time for reflection any more. */
const REFLECTION = 91;

/** How long it takes to assess the danger of a return. */
const ASSESSING = 10;

function journeyOf(
  journey: number,
  last: number,
  random: Random,
): Pick<ReturnStep, 'confirmedOn' | 'travelDocumentOn' | 'carriedOutOn' | 'escorted' | 'followedUpOn'> {
  const followedUpOn = journey + random.between(20, 120);
  return {
    confirmedOn: dateOfDay(journey - 14),
    travelDocumentOn: dateOfDay(journey - 7),
    carriedOutOn: dateOfDay(journey),
    escorted: random.percent(25),
    ...(followedUpOn <= last && random.percent(70) && { followedUpOn: dateOfDay(followedUpOn) }),
  };
}
