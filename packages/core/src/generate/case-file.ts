import type { CriminalJusticeStatus } from '../code-lists/criminal-justice-status.js';
import type { PerpetratorRole } from '../code-lists/perpetrator-role.js';
import type { ProceedingOutcome } from '../code-lists/proceeding-outcome.js';
import type { ProceedingStage } from '../code-lists/proceeding-stage.js';
import type { Sex } from '../code-lists/sex.js';
import type { CountryCode } from '../code-lists/country.js';
import type { Case } from '../records/case.js';
import type { Event } from '../records/event.js';
import type { Perpetrator } from '../records/perpetrator.js';
import type { Victim } from '../records/victim.js';
import { dateOfDay, firstDay } from '../scalars/days.js';
import type { PartialDate } from '../scalars/partial-date.js';
import { STANDARD_VERSION } from '../scalars/standard-version.js';
import { organizationId } from './organizations.js';
import type { Random } from './random.js';
import type { Timeline } from './timeline.js';

/** The kinds of the records that make up a case, beside its victim, in their order. */
export const caseKinds = ['perpetrator', 'event', 'case'] as const;

/** A perpetrator, what happened, and the case that joins them with a victim. */
export function caseFileOf(
  victim: Victim,
  country: CountryCode,
  { exploitedFrom, exploitedUntil, contact }: Timeline,
  asOf: PartialDate,
  random: Random,
): readonly [Perpetrator, Event, Case] {
  const header = <N extends (typeof caseKinds)[number]>(record: N, letter: string) =>
    ({ record, version: STANDARD_VERSION, id: victim.id.replace(':v', `:${letter}`), nature: 'synthetic' }) as const;
  const [episode] = victim.episodes!;
  const suspectedOn = Math.min(firstDay(asOf), contact + random.below(90));
  const status = random.weighted<CriminalJusticeStatus>({
    suspected: 50,
    charged: 25,
    convicted: 15,
    discontinued: 7,
    acquitted: 3,
  });
  const perpetrator: Perpetrator = {
    ...header('perpetrator', 'p'),
    kind: 'natural-person',
    sex: random.weighted<Sex>({ male: 70, female: 30 }),
    citizenships: [country],
    roles: random.several<PerpetratorRole>(
      { recruiter: 40, exploiter: 40, transporter: 10, controller: 7, 'knowing-user': 3 },
      2,
    ),
    justice: [{ status, on: dateOfDay(suspectedOn), country }],
    missing: { birthDate: 'not-collected' },
  };
  const event: Event = {
    ...header('event', 'e'),
    kind: 'exploitation',
    ...(episode?.forms ? { purposes: episode.forms } : { missing: { purposes: 'unknown' } }),
    country: episode?.exploitationCountries?.[0] ?? country,
    from: dateOfDay(exploitedFrom),
    until: dateOfDay(exploitedUntil),
    victims: [victim.id],
    perpetrators: [perpetrator.id],
    observedPersons: random.below(4),
  };
  const stage = stageOf[status] ?? 'investigation';
  const outcome = outcomeOf[status];
  const caseFile: Case = {
    ...header('case', 'k'),
    status: random.percent(60) ? 'active' : 'follow-up',
    openedOn: dateOfDay(contact),
    owner: organizationId(country, 'police'),
    countries: [...new Set([country, event.country!])],
    victims: [victim.id],
    events: [event.id],
    perpetrators: [perpetrator.id],
    proceedings: [
      {
        kind: 'criminal',
        country,
        perpetrators: [perpetrator.id],
        steps: [{ stage, on: dateOfDay(suspectedOn), ...(outcome && { outcome }) }],
      },
    ],
  };
  return [perpetrator, event, caseFile];
}

const stageOf: Partial<Record<CriminalJusticeStatus, ProceedingStage>> = {
  charged: 'charge',
  convicted: 'first-judgment',
  acquitted: 'first-judgment',
  discontinued: 'ended-without-judgment',
};
const outcomeOf: Partial<Record<CriminalJusticeStatus, ProceedingOutcome>> = {
  convicted: 'conviction',
  acquitted: 'acquittal',
};
