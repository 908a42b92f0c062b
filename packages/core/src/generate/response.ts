import type { AnyRecord } from '../records/any-record.js';
import type { RecordName } from '../records/any-record.js';
import type { Agreement } from '../records/agreement.js';
import type { LegalProvision } from '../records/legal-provision.js';
import type { Milestone } from '../records/milestone.js';
import type { Programme } from '../records/programme.js';
import type { Contribution } from '../records/parts/contribution.js';
import type { CountryCode } from '../code-lists/country.js';
import { STANDARD_VERSION } from '../scalars/standard-version.js';
import { organizationId, organizationsOf, PARTS } from './organizations.js';
import { planOf } from './plan.js';
import { PROMISES } from './promises.js';
import type { Random } from './random.js';

/** The kinds of the records of a country's response and of its promises, in their order. */
export const responseKinds: readonly RecordName[] = [
  ...Array.from({ length: PARTS }, () => 'organization' as const),
  'plan-of-action',
  'agreement',
  'programme',
  'programme',
  'legal-provision',
  'legal-provision',
  'milestone',
  'milestone',
  ...Array.from({ length: PROMISES }, () => 'milestone' as const),
];

/** What a country does against trafficking: who works there, its plan, its law, its agreements, what was achieved. */
export function responseOf(country: CountryCode, year: number, random: Random, course: Random): readonly AnyRecord[] {
  const header = <N extends RecordName>(record: N, name: string) =>
    ({ record, version: STANDARD_VERSION, id: `synthetic:${country}-${name}`, nature: 'synthetic' }) as const;
  const from = year - 3;
  const agreement: Agreement = {
    ...header('agreement', 'twinning'),
    title: 'Twinning on trafficking in children',
    kind: 'twinning',
    status: 'in-force',
    countries: [country, 'AT'],
    parties: [organizationId(country, 'coordinator')],
    signedOn: `${from}-03-24`,
    from: `${from}-06`,
    coversChildren: true,
    commitments: ['twinning'],
  };
  const ownShare: Contribution = {
    donor: organizationId(country, 'coordinator'),
    amount: { amount: `${course.between(2, 20) * 1000}`, currency: 'EUR' },
    from: `${from}`,
    until: `${year}`,
  };
  const training: Programme = {
    ...header('programme', 'training'),
    title: 'Training of police, prosecutors and judges',
    kind: 'training',
    status: 'ongoing',
    area: 'prosecution',
    topics: ['child-trafficking', 'forced-and-bonded-labour'],
    countries: [country],
    from: `${from}`,
    lead: organizationId(country, 'police'),
    partners: [organizationId(country, 'prosecution')],
    contributions: [
      {
        donor: organizationId(country, 'donor'),
        amount: { amount: `${random.between(10, 90) * 1000}`, currency: 'EUR' },
        from: `${from}`,
        until: `${year}`,
      },
      ...(course.percent(40) ? [ownShare] : []),
    ],
    plan: `synthetic:${country}-plan`,
    commitments: ['training-in-curricula'],
    audiences: ['police', 'prosecutors', 'judges'],
    childSection: random.percent(70),
    mainstreamed: random.percent(40),
    sessions: [
      { on: `${from}-10`, days: 3, audience: 'police', participants: random.between(12, 40), country },
      { on: `${from + 1}-05`, days: 2, audience: 'prosecutors', participants: random.between(8, 25), country },
    ],
    missing: { buildsOn: 'not-applicable' },
  };
  const lawyers: Programme = {
    ...header('programme', 'lawyers'),
    title: 'Private lawyers for victims',
    kind: 'legal-aid',
    status: random.percent(60) ? 'ongoing' : 'delayed',
    area: 'protection',
    topics: ['legal-aid'],
    countries: [country],
    from: `${from + 1}`,
    lead: organizationId(country, 'legal'),
    buildsOn: [training.id],
    commitments: ['private-lawyers'],
    audiences: ['lawyers', 'victims'],
    reached: random.below(60),
  };
  const applied = random.between(4, 40);
  const permit: LegalProvision = {
    ...header('legal-provision', 'permit'),
    country,
    subject: 'temporary-residence',
    extent: random.percent(80) ? 'full' : 'partial',
    from: `${from - 6}`,
    minimumMonths: 6,
    conditionalOnCooperation: random.percent(30),
    coversChildren: true,
    transposes: 'CETS 197, article 14',
    implementation: [
      {
        on: `${from + 1}`,
        state: 'rarely-used',
        applied,
        granted: random.below(applied),
        problems: ['Few victims are told that they can ask for a permit.'],
      },
    ],
  };
  const reflection: LegalProvision = {
    ...header('legal-provision', 'reflection'),
    country,
    subject: 'recovery-and-reflection',
    extent: 'full',
    from: `${from - 6}`,
    minimumDays: random.pick([30, 45, 90]),
    conditionalOnCooperation: false,
    coversChildren: true,
  };
  const promised: Milestone = {
    ...header('milestone', 'promise'),
    title: 'The government promises a plan on trafficking in children',
    kind: 'commitment',
    on: `${from - 2}-12-10`,
    country,
    commitments: ['child-plan'],
    dueOn: `${from - 1}-12-31`,
    fulfilment: 'fulfilled',
    source: 'Declaration of the ministers',
  };
  const kept: Milestone = {
    ...header('milestone', 'adoption'),
    title: 'The plan on trafficking in children is adopted',
    kind: 'plan',
    on: `${from - 1}-12`,
    country,
    commitments: ['child-plan'],
    fulfils: promised.id,
    plan: `synthetic:${country}-plan`,
    source: 'Official gazette',
  };
  return [
    ...organizationsOf(country),
    planOf(country, year, random, course),
    agreement,
    training,
    lawyers,
    permit,
    reflection,
    promised,
    kept,
  ];
}
