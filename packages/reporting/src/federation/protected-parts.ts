import { type DisclosurePolicy, protectTables, releasedTables } from '@openthb/anonymizers';
import { cellKey, type CountTable } from '@openthb/core';
import { sumsIn } from '../plans/cells-in.js';
import { countTableOf } from '../plans/count-table-of.js';
import { evidenceIn } from '../plans/evidence-in.js';
import { countedBy, shownBy } from '../plans/plans-of.js';
import type { Asked } from './asked.js';
import type { ProtectedPart } from './partial-result.js';
import { questionOf } from './question-of.js';

/** What a policy lets others see of answers. Waits are not shown: they tell more than counts. */
export async function protectedParts(
  all: readonly Asked[],
  universe: string,
  policy: DisclosurePolicy,
): Promise<readonly ProtectedPart[]> {
  const tables = all.map((one) => countsOf(one, universe));
  const protection = await protectTables(tables, policy);
  return releasedTables(tables, protection).map(({ dimensions, shown }, index) => {
    const { request, answers } = all[index]!;
    const sumOf = sumsIn(answers.sums ?? [], shownBy(request));
    return {
      kind: 'protected',
      ...questionOf(request),
      codes: dimensions.map(({ codes }) => codes),
      shown: [...shown].map(([key, count]) => {
        const sum = sumOf.get(key);
        return { at: key === '' ? [] : key.split(SEPARATOR), count, ...(sum !== undefined && { sum }) };
      }),
    };
  });
}

const SEPARATOR = cellKey(['', '']);

function countsOf({ request, answers }: Asked, universe: string): CountTable {
  const { counts = [], cases = [], contributors = [] } = answers;
  const { facts, where } = request.indicator;
  const counted = countedBy(request);
  const evidence = evidenceIn(cases, contributors, counted);
  return {
    ...countTableOf(counts, counted, {
      universe: JSON.stringify([facts.id, where ?? null, universe]),
      unit: facts.unit,
    }),
    ...(evidence.size > 0 && { evidence }),
  };
}
