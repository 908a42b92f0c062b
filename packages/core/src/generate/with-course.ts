import type { CountryCode } from '../code-lists/country.js';
import type { Victim } from '../records/victim.js';
import type { PartialDate } from '../scalars/partial-date.js';
import { absencesOf } from './absences.js';
import { compensationClaimsOf } from './compensation.js';
import { liabilitiesOf } from './liabilities.js';
import type { Random } from './random.js';
import { returnsOf } from './returns.js';
import { screeningsOf } from './screenings.js';
import type { Timeline } from './timeline.js';
import { withDetails } from './with-details.js';

/** What else is told of a made-up victim, and what became of it: the screening before the presumption, and what law and care did afterwards. */
export function withCourse(
  victim: Victim,
  country: CountryCode,
  timeline: Timeline,
  asOf: PartialDate,
  random: Random,
): Victim {
  const screenings = screeningsOf(victim, country, timeline, random);
  const liabilities = liabilitiesOf(victim, country, timeline, asOf, random);
  const compensationClaims = compensationClaimsOf(victim, timeline, asOf, random);
  const absences = absencesOf(victim, country, timeline, asOf, random);
  const returns = returnsOf(victim, country, timeline, asOf, random);
  return {
    ...victim,
    ...(victim.episodes && { episodes: victim.episodes.map((episode) => withDetails(episode, random)) }),
    ...(screenings && { screenings }),
    ...(liabilities && { liabilities }),
    ...(compensationClaims && { compensationClaims }),
    ...(absences && { absences }),
    ...(returns && { returns }),
  };
}
