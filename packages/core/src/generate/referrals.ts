import type { AuthorisationBasis } from '../code-lists/authorisation-basis.js';
import type { CountryCode } from '../code-lists/country.js';
import type { ReferralOutcome } from '../code-lists/referral-outcome.js';
import type { RefusalReason } from '../code-lists/refusal-reason.js';
import type { Service } from '../code-lists/service.js';
import type { Urgency } from '../code-lists/urgency.js';
import type { Authorisation } from '../records/parts/authorisation.js';
import type { ReferralEvent } from '../records/parts/referral-event.js';
import type { Referral } from '../records/referral.js';
import type { Victim } from '../records/victim.js';
import { dateOfDay, firstDay } from '../scalars/days.js';
import type { PartialDate } from '../scalars/partial-date.js';
import { STANDARD_VERSION } from '../scalars/standard-version.js';
import { organizationId, type Part } from './organizations.js';
import type { Random } from './random.js';
import type { Timeline } from './timeline.js';

const receivers: readonly (readonly [Part, Service])[] = [
  ['shelter', 'safe-accommodation'],
  ['social', 'social-care'],
  ['legal', 'legal-assistance'],
  ['health', 'health-care'],
];

/** The referrals of a person from whoever found the person to those who serve. */
export function referralsOf(
  victim: Victim,
  country: CountryCode,
  { contact }: Timeline,
  count: number,
  asOf: PartialDate,
  random: Random,
): readonly Referral[] {
  return receivers.slice(0, count).map(([receiver, service], index): Referral => {
    const sentOn = Math.min(firstDay(asOf), contact + random.below(6));
    const { history, answered } = historyOf(sentOn, firstDay(asOf), random);
    const closed = history.at(-1)!.status === 'closed';
    return {
      record: 'referral',
      version: STANDARD_VERSION,
      id: `${victim.id.replace(':v', ':f')}-${index + 1}`,
      nature: 'synthetic',
      victim: victim.id,
      from: organizationId(country, 'police'),
      to: organizationId(country, receiver),
      kind: 'national',
      reasons: ['additional-services'],
      services: [service],
      urgency: random.weighted<Urgency>({ 'one-day': 40, 'three-days': 35, routine: 20, 'three-hours': 5 }),
      authorisation: authorisationOf(victim.child !== undefined, random),
      ...(victim.child && {
        child: { guardianInformed: true, childHeard: random.percent(80), bestInterestsAssessedOn: dateOfDay(sentOn) },
      }),
      history,
      ...(answered === 'refused' && {
        refusalReason: random.weighted<RefusalReason>({
          'no-capacity': 60,
          'criteria-not-met': 25,
          'outside-mandate': 15,
        }),
      }),
      ...(closed && {
        outcome: random.weighted<ReferralOutcome>({
          provided: 62,
          'partly-provided': 16,
          'not-available': 10,
          'declined-by-person': 8,
          'not-reached': 4,
        }),
        outcomeOn: history.at(-1)!.at.slice(0, 10),
      }),
    };
  });
}

function historyOf(
  sentOn: number,
  last: number,
  random: Random,
): { readonly history: readonly ReferralEvent[]; readonly answered?: 'accepted' | 'refused' } {
  const at = (day: number, hour: number) =>
    `${dateOfDay(day)}T${String(hour).padStart(2, '0')}:${String(random.below(60)).padStart(2, '0')}:00+01:00`;
  const sent: ReferralEvent = { status: 'sent', at: at(sentOn, random.between(8, 12)) };
  const answeredOn = sentOn + random.below(random.pick([1, 3, 9]) + 1);
  if (answeredOn > last || random.percent(6)) return { history: [sent] };
  const answered = random.percent(86) ? 'accepted' : 'refused';
  const answer: ReferralEvent = { status: answered, at: at(answeredOn, random.between(13, 17)) };
  const closedOn = answeredOn + random.between(10, 180);
  if (answered === 'refused' || closedOn > last) return { history: [sent, answer], answered };
  return { history: [sent, answer, { status: 'closed', at: at(closedOn, 12) }], answered };
}

function authorisationOf(child: boolean, random: Random): Authorisation {
  const basis: AuthorisationBasis = child ? 'best-interests' : random.weighted({ consent: 95, 'vital-interests': 5 });
  const override =
    basis === 'consent'
      ? {}
      : { overrideRole: 'Case coordinator', overrideGround: 'Standard operating procedures, 4.2' };
  return { basis, purposes: ['referral', 'assistance'], ...override };
}
