import type { CompelledAct } from '../code-lists/compelled-act.js';
import type { CountryCode } from '../code-lists/country.js';
import type { ExploitationForm } from '../code-lists/exploitation-form.js';
import type { LiabilityStage } from '../code-lists/liability-stage.js';
import type { NonPunishment } from '../code-lists/non-punishment.js';
import type { Liability } from '../records/parts/liability.js';
import type { Victim } from '../records/victim.js';
import { dateOfDay, firstDay } from '../scalars/days.js';
import type { PartialDate } from '../scalars/partial-date.js';
import type { Random } from './random.js';
import type { Timeline } from './timeline.js';

/** The act that a form of exploitation compels, and in how many of a hundred cases the law looks at it. */
const acts: readonly (readonly [ExploitationForm, CompelledAct, number])[] = [
  ['forced-stealing', 'theft', 60],
  ['forced-criminality', 'fraud', 60],
  ['forced-drug-offences', 'drug-offence', 70],
  ['forced-begging', 'begging-offence', 15],
  ['sexual-exploitation', 'prostitution-offence', 6],
];

/** What the law did about acts that a person was compelled to; some were charged and convicted, as they should not be. */
export function liabilitiesOf(
  { episodes = [], residenceCountry }: Victim,
  country: CountryCode,
  { contact }: Timeline,
  asOf: PartialDate,
  random: Random,
): readonly Liability[] | undefined {
  const forms = episodes[0]?.forms ?? [];
  const done = acts.filter(([form, , chance]) => forms.includes(form) && random.percent(chance)).map(([, act]) => act);
  if (residenceCountry !== country && random.percent(12)) done.push('illegal-entry-or-stay');
  if (done.length === 0) return undefined;
  const on = Math.min(firstDay(asOf), contact + random.below(120));
  return done.map((act): Liability => {
    const stage = random.weighted<LiabilityStage>({
      'not-pursued': 40,
      investigated: 28,
      charged: 17,
      convicted: 7,
      expunged: 4,
      detained: 4,
    });
    const spared = stage === 'not-pursued' || stage === 'expunged';
    const nonPunishment = random.weighted<NonPunishment>({
      applied: spared ? 85 : 45,
      refused: spared ? 0 : 25,
      'not-considered': spared ? 15 : 30,
    });
    return {
      act,
      stage,
      on: dateOfDay(on),
      nonPunishment,
      ...(nonPunishment !== 'not-considered' && { nonPunishmentOn: dateOfDay(on) }),
      country,
    };
  });
}
