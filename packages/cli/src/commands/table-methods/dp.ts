import { dataTable, left, noisyTable } from '@openthb/anonymizers';
import { cellKey as keyOf, cellsOf, type CountTable, TOTAL } from '@openthb/core';
import { CliError, exitCodes } from '../../io/cli-error.js';
import { openLedger, saveLedger } from '../../io/ledger-file.js';
import { rounded } from '../privacy-options.js';
import { defineTableMethod } from './define-table-method.js';
import { showing } from './showing.js';

/** Every count gets noise that hides each person, and all still adds up. */
export const dp = defineTableMethod({
  id: 'dp',
  title: 'adds noise to every count that hides each person, and keeps account',
  takes: ['epsilon', 'budget', 'beginBudget'],
  async protect({ world, options, data, count }) {
    const { epsilon, budget: file, beginBudget } = options;
    if (epsilon === undefined || file === undefined) {
      throw new CliError(
        exitCodes.wrongUse,
        '--method dp needs --epsilon and --budget, the account of what was ever spent',
      );
    }
    const counts = count(data);
    if (counts.dimensions.some(({ additive, parents }) => !additive || parents)) {
      throw new CliError(
        exitCodes.wrongUse,
        'where a person may have several codes, or codes have broader ones, use `openthb dp`',
      );
    }
    const budget = await openLedger(world, file, beginBudget === undefined ? undefined : { epsilon: beginBudget });
    const rows = dataTable(
      counts.dimensions.map(({ id }) => id),
      [...persons(counts)],
    );
    const noisy = noisyTable(rows, {
      what: 'table',
      by: counts.dimensions,
      budget,
      cost: { epsilon },
      cellsPerPerson: 1,
    });
    // The account first: what was drawn counts as spent, even where it cannot be written.
    await saveLedger(world, file, noisy.budget);
    const byKey = new Map(noisy.cells.map(({ at, count: one }) => [keyOf(at.map((code) => code ?? TOTAL)), one]));
    return {
      table: showing(counts, (codes) => byKey.get(keyOf(codes))),
      disclosure: { method: 'differential-privacy', epsilon, noise: noisy.noise },
      said: `Every count has noise, is not negative and adds up; spent epsilon ${epsilon}, left ${rounded(left(noisy.budget))}. The codes of the file count as known to everybody.`,
    };
  },
});

/** Each person of a table of counts by its codes. */
function* persons({ dimensions, counts }: CountTable): Generator<readonly string[]> {
  for (const codes of cellsOf(dimensions)) {
    if (codes.includes(TOTAL)) continue;
    for (let left = counts.get(keyOf(codes)) ?? 0; left > 0; left -= 1) yield codes;
  }
}
