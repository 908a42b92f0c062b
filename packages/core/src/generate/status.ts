import type { CountryCode } from '../code-lists/country.js';
import type { DecisionMaker } from '../code-lists/decision-maker.js';
import type { StatusAssertion } from '../records/parts/status-assertion.js';
import { dateOfDay, firstDay } from '../scalars/days.js';
import type { PartialDate } from '../scalars/partial-date.js';
import { organizationId } from './organizations.js';
import type { Random } from './random.js';
import type { Timeline } from './timeline.js';

/** Who first presumes that a person is a victim, and what sort of body that is. */
const makers = { police: 'police', social: 'other-authority', hotline: 'ngo', shelter: 'ngo' } as const;

/** The history of a person's status: presumed, and then decided on, declined, or still awaited. */
export function statusAssertionsOf(
  country: CountryCode,
  { presumed, decided }: Timeline,
  asOf: PartialDate,
  random: Random,
): readonly StatusAssertion[] {
  const by = random.weighted({ police: 45, social: 20, hotline: 20, shelter: 15 });
  const first: StatusAssertion = {
    status: 'presumed',
    actor: by === 'police' ? 'authority' : 'other-body',
    object: 'identification',
    on: dateOfDay(presumed),
    kind: 'first',
    decisionMaker: makers[by],
    by: organizationId(country, by),
  };
  const outcome = random.weighted({ identified: 66, 'not-a-victim': 6, declined: 6, awaited: 22 });
  if (outcome === 'awaited' || decided > firstDay(asOf)) return [first];
  const on = dateOfDay(decided);
  if (outcome === 'declined') return [first, { status: 'declined', actor: 'person', object: 'identification', on }];
  return [
    first,
    {
      status: outcome as 'identified' | 'not-a-victim',
      actor: 'authority',
      object: 'identification',
      on,
      kind: 'first',
      decisionMaker: random.weighted<DecisionMaker>({ 'other-authority': 70, 'prosecution-or-court': 30 }),
      by: organizationId(country, random.percent(70) ? 'authority' : 'prosecution'),
    },
  ];
}
