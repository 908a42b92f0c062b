import type { Dictionary, ForeignStandard } from '@openthb/core';
import type { LossMark } from '../losses/loss-report.js';

/** Our code for a foreign one, and what reading it as ours does to its meaning. */
export interface Read<Code extends string> {
  readonly code: Code;
  readonly mark: LossMark;
}

/**
 * Foreign codes as ours. Where theirs is wider than several of ours, none of them can be chosen, and the code is not in
 * the map: the format must decide, and say so, by naming among the `preferred` the code that it reads.
 */
export function inverse<Code extends string>(
  { list, entries }: Dictionary<Code>,
  standard: ForeignStandard,
  preferred: readonly string[] = [],
): ReadonlyMap<string, Read<Code>> {
  const candidates = new Map<string, Read<Code>[]>();
  for (const code of Object.keys(entries) as Code[]) {
    const mapping = entries[code].maps?.[standard];
    for (const foreign of mapping?.codes ?? []) {
      candidates.set(foreign, [...(candidates.get(foreign) ?? []), { code, mark: readAs[mapping!.mark] }]);
    }
  }
  return new Map(
    [...candidates].flatMap(([foreign, reads]) => {
      const wholes = reads.filter(({ mark }) => mark === 'broader');
      const narrowest = wholes.find(({ code }) => !wholes.some((one) => list.parents[one.code] === code));
      const sure = reads.find(({ mark }) => mark === 'exact') ?? narrowest;
      const chosen = reads.length === 1 ? reads[0] : reads.find(({ code }) => preferred.includes(code));
      const read = sure ?? chosen;
      return read ? [[foreign, read]] : [];
    }),
  );
}

/** A mapping says how theirs stands to ours; reading turns it round. */
const readAs = { exact: 'exact', broader: 'narrower', narrower: 'broader', none: 'none' } as const;
