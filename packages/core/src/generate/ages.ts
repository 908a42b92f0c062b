import type { AgeBasis } from '../code-lists/age-basis.js';
import type { AgeMoment } from '../code-lists/age-moment.js';
import type { AgeClaim } from '../records/parts/age-claim.js';
import type { Random } from './random.js';
import { ageOn, type Timeline } from './timeline.js';

/** The claims of age that are made of a person: always at registration, often for the earlier moments. */
export function ageClaimsOf(timeline: Timeline, random: Random): readonly AgeClaim[] {
  const moments: readonly (readonly [AgeMoment, number])[] = [
    ['entry', timeline.entered],
    ['exploitation-start', timeline.exploitedFrom],
    ['registration', timeline.contact],
  ];
  return moments
    .filter(([at]) => at === 'registration' || random.percent(70))
    .map(([at, day]) => claimOf(at, ageOn(timeline.born, day), random));
}

function claimOf(at: AgeMoment, age: number, random: Random): AgeClaim {
  const basis = random.weighted<AgeBasis>({ documented: 60, declared: 33, assessed: 4, presumed: age < 18 ? 3 : 0 });
  if (basis === 'presumed') return { at, atMost: 17, basis };
  const disputed = basis === 'declared' && age >= 15 && age <= 19 && random.percent(12);
  return { at, atLeast: age, atMost: age, basis, ...(disputed && { disputed }) };
}
