import type { ClaimStatus } from '../code-lists/claim-status.js';
import type { CompensationSource } from '../code-lists/compensation-source.js';
import type { CompensationClaim } from '../records/parts/compensation-claim.js';
import type { Victim } from '../records/victim.js';
import { dateOfDay, firstDay } from '../scalars/days.js';
import type { PartialDate } from '../scalars/partial-date.js';
import type { Random } from './random.js';
import type { Timeline } from './timeline.js';

/** What a person claimed for what was suffered, and what came of it; few claim, and fewest without a lawyer. */
export function compensationClaimsOf(
  { legalRepresentations }: Victim,
  { contact }: Timeline,
  asOf: PartialDate,
  random: Random,
): readonly CompensationClaim[] | undefined {
  const last = firstDay(asOf);
  const claimedOn = contact + random.between(30, 240);
  if (!random.percent(legalRepresentations ? 34 : 5) || claimedOn > last) return undefined;
  const source = random.weighted<CompensationSource>({
    'perpetrator-criminal': 54,
    'state-fund': 26,
    'perpetrator-civil': 12,
    'confiscated-assets': 8,
  });
  const claim = { source, claimedOn: dateOfDay(claimedOn) } as const;
  const decidedOn = claimedOn + random.between(60, 700);
  const decision = random.weighted<ClaimStatus>({ granted: 46, refused: 40, withdrawn: 14 });
  if (decidedOn > last) return [{ ...claim, status: 'pending' }];
  const decided = { ...claim, status: decision, decidedOn: dateOfDay(decidedOn) } as const;
  if (decision !== 'granted') return [decided];
  const awarded = random.between(5, 150) * 100;
  const paidOn = decidedOn + random.between(30, 400);
  const paid = paidOn <= last && random.percent(55);
  return [
    {
      ...decided,
      awarded: { amount: `${awarded}`, currency: 'EUR' },
      ...(paid && {
        paid: { amount: `${Math.floor((awarded * random.between(10, 100)) / 100)}`, currency: 'EUR' },
        paidOn: dateOfDay(paidOn),
      }),
    },
  ];
}
