import type { Dictionary, ForeignStandard } from '@openthb/core';
import type { LossMark } from '../losses/loss-report.js';

/** Our code for a foreign one, and what reading it as ours does to its meaning. */
export interface Read<Code extends string> {
  readonly code: Code;
  readonly mark: LossMark;
}

/**
 * Foreign codes as ours. Where theirs is wider than several of ours, none of them can be chosen, and the code is not in
 * the map: the format must decide, and say so.
 */
export function inverse<Code extends string>(
  { entries }: Dictionary<Code>,
  standard: ForeignStandard,
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
      const sure = reads.find(({ mark }) => mark === 'exact') ?? reads.find(({ mark }) => mark === 'broader');
      const read = sure ?? (reads.length === 1 ? reads[0] : undefined);
      return read ? [[foreign, read]] : [];
    }),
  );
}

/** A mapping says how theirs stands to ours; reading turns it round. */
const readAs = { exact: 'exact', broader: 'narrower', narrower: 'broader', none: 'none' } as const;
