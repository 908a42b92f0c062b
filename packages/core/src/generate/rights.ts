import type { ClaimStatus } from '../code-lists/claim-status.js';
import type { Cooperation } from '../code-lists/cooperation.js';
import type { CountryCode } from '../code-lists/country.js';
import type { Service } from '../code-lists/service.js';
import type { ServiceStatus } from '../code-lists/service-status.js';
import type { ResidencePermit } from '../records/parts/residence-permit.js';
import type { ServiceProvision } from '../records/parts/service-provision.js';
import type { WitnessSection } from '../records/parts/witness-section.js';
import type { Victim } from '../records/victim.js';
import { dateOfDay, firstDay } from '../scalars/days.js';
import type { PartialDate } from '../scalars/partial-date.js';
import { organizationId, type Part } from './organizations.js';
import type { Random } from './random.js';
import type { Timeline } from './timeline.js';

const servedBy: readonly (readonly [Part, Service])[] = [
  ['shelter', 'safe-accommodation'],
  ['health', 'health-care'],
  ['social', 'psychosocial-support'],
];

const given: ReadonlySet<ServiceStatus> = new Set(['ongoing', 'completed']);

/** What a person was entitled to and got: services, a lawyer, a permit, protection as a witness. */
export function rightsOf(
  country: CountryCode,
  { national, child }: { readonly national: boolean; readonly child: boolean },
  { contact }: Timeline,
  asOf: PartialDate,
  random: Random,
): Pick<Victim, 'services' | 'residencePermits' | 'legalRepresentations' | 'witness'> {
  const last = firstDay(asOf);
  const after = (days: number) => dateOfDay(Math.min(last, contact + days));
  const served = servedBy.filter(() => random.percent(60));
  return {
    ...(served.length > 0 && {
      services: served.map(([part, service]): ServiceProvision => {
        const status = random.weighted<ServiceStatus>({
          ongoing: 45,
          completed: 45,
          declined: 7,
          'not-available': 3,
        });
        const from = after(random.below(20));
        return { service, status, by: organizationId(country, part), ...(given.has(status) && { from }) };
      }),
    }),
    ...(!national && { residencePermits: permitsOf(country, child, after, contact, last, random) }),
    ...(random.percent(35) && {
      legalRepresentations: [
        {
          kind: 'legal-aid-lawyer',
          matters: ['criminal-proceedings'],
          from: after(random.between(5, 60)),
          freeOfCharge: true,
          organization: organizationId(country, 'legal'),
        },
      ],
    }),
    witness: witnessOf(country, child, after, random),
  };
}

/** How far a person acts as a witness; a child that gave a statement has, in most cases, somebody beside it. */
function witnessOf(
  country: CountryCode,
  child: boolean,
  after: (days: number) => PartialDate,
  random: Random,
): WitnessSection {
  const cooperation = random.weighted<Cooperation>({ agreed: 30, 'statement-given': 25, declined: 25, undecided: 20 });
  const stated = cooperation === 'statement-given';
  const supported = stated && child && random.percent(95);
  return {
    cooperation,
    askedOn: after(10),
    ...((stated || cooperation === 'agreed') && { agreedOn: after(20) }),
    ...(stated && { statementOn: after(30), ...(random.percent(95) && { riskAssessedOn: after(15) }) }),
    ...(supported && {
      protections: [
        { measure: 'support-person', state: 'in-place', from: after(25), by: organizationId(country, 'social') },
      ],
    }),
  };
}

/** A recovery and reflection period, and where that has passed, what came of an application to stay. */
function permitsOf(
  country: CountryCode,
  child: boolean,
  after: (days: number) => PartialDate,
  contact: number,
  last: number,
  random: Random,
): readonly ResidencePermit[] {
  const days = random.pick([30, 45, 90]);
  const reflection: ResidencePermit = {
    kind: 'reflection',
    status: 'granted',
    country,
    grounds: ['recovery'],
    decidedOn: after(0),
    validFrom: after(0),
    validUntil: dateOfDay(contact + days - 1),
  };
  if (contact + days > last || random.percent(40)) return [reflection];
  const status = random.weighted<ClaimStatus>({ granted: 55, pending: 25, refused: 20 });
  const permit: ResidencePermit = {
    kind: 'temporary-residence',
    status,
    country,
    grounds: [child ? 'best-interests' : random.percent(50) ? 'cooperation' : 'personal-situation'],
    requestedOn: after(days),
    ...(status !== 'pending' && { decidedOn: after(days + 30) }),
    ...(status === 'granted' && { validFrom: after(days + 30), validUntil: dateOfDay(contact + days + 30 + 182) }),
  };
  return [reflection, permit];
}
