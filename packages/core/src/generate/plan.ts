import type { ActivityStatus } from '../code-lists/activity-status.js';
import type { Commitment } from '../code-lists/commitment.js';
import type { CountryCode } from '../code-lists/country.js';
import type { PlanArea } from '../code-lists/plan-area.js';
import type { Activity } from '../records/parts/activity.js';
import type { PlanOfAction } from '../records/plan-of-action.js';
import { STANDARD_VERSION } from '../scalars/standard-version.js';
import { organizationId, type Part } from './organizations.js';
import type { Random } from './random.js';

/** The title of an activity, who answers for it, and the commitment that it carries out. */
type Sketch = readonly [string, Part, Commitment?];

const goals: readonly (readonly [PlanArea, string, readonly Sketch[]])[] = [
  [
    'prevention',
    'Children at risk are reached before traffickers reach them',
    [
      ['Outreach to children in street situations', 'social', 'rapid-identification-of-children'],
      ['Lessons on safe migration in secondary schools', 'social'],
    ],
  ],
  [
    'protection',
    'Victims are identified early and assisted',
    [
      ['Mobile teams in every region', 'hotline', 'rapid-identification-of-children'],
      ['Shelter places for children', 'shelter', 'minimum-standards-for-children'],
      ['Guardians for unaccompanied children', 'social', 'adapted-referral-of-children'],
    ],
  ],
  [
    'prosecution',
    'Traffickers are brought to justice',
    [
      ['Training of police and prosecutors', 'police', 'training-in-curricula'],
      ['Separate waiting rooms for child witnesses', 'prosecution', 'victim-witness-protection'],
    ],
  ],
  [
    'enabling-framework',
    'The response is coordinated and measured',
    [
      ['Register of presumed and identified victims', 'authority', 'systematic-data-on-children'],
      ['Yearly report of the rapporteur', 'authority', 'systematic-data-on-children'],
    ],
  ],
];

/** A country's plan of action against trafficking in children for four years up to the year given. */
export function planOf(country: CountryCode, year: number, random: Random, course: Random): PlanOfAction {
  const from = year - 3;
  return {
    record: 'plan-of-action',
    version: STANDARD_VERSION,
    id: `synthetic:${country}-plan`,
    nature: 'synthetic',
    title: `National plan of action against trafficking in children ${from}-${year}`,
    country,
    scope: 'child',
    status: 'adopted',
    adoptedOn: `${from - 1}-12`,
    from: `${from}`,
    until: `${year}`,
    coordinator: organizationId(country, 'coordinator'),
    commitments: ['child-plan'],
    ...(course.percent(60) && {
      evaluations: [
        {
          kind: 'review',
          on: `${from + 2}-11`,
          by: organizationId(country, 'authority'),
          independent: false,
          fulfilment: 'partly-fulfilled',
        },
      ],
    }),
    goals: goals.map(([area, title, activities], goal) => ({
      title,
      area,
      objectives: [
        {
          title,
          activities: activities.map((activity, index) => activityOf(country, from, [goal, index], activity, random)),
        },
      ],
    })),
  };
}

function activityOf(
  country: CountryCode,
  from: number,
  [goal, index]: readonly [number, number],
  [title, owner, commitment]: Sketch,
  random: Random,
): Activity {
  const status = random.weighted<ActivityStatus>({ completed: 3, ongoing: 4, delayed: 2, 'not-started': 1 });
  const target = random.between(10, 60);
  const budget = random.between(5, 80) * 1000;
  return {
    title,
    number: `${goal + 1}.1.${index + 1}`,
    owner: organizationId(country, owner),
    from: `${from}`,
    until: `${from + random.between(1, 3)}`,
    ...(commitment && { commitments: [commitment] }),
    budget: { amount: `${budget}`, currency: 'EUR' },
    spent: { amount: `${Math.floor((budget * random.below(100)) / 100)}`, currency: 'EUR' },
    indicators: [
      {
        title: 'Persons reached',
        baseline: '0',
        target: `${target}`,
        actual: `${random.below(target + 5)}`,
        actualOn: `${from + 2}`,
      },
    ],
    progress: [{ on: `${from + 2}`, status }],
  };
}
