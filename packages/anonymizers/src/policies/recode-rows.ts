import { SdkError } from '@openthb/core';
import type { DataTable } from '../data/data-table.js';
import type { ClassModel, PrivacyModel } from '../models/privacy-model.js';
import type { Hierarchies } from '../recoding/encoded-table.js';
import type { LocalRecoding } from '../recoding/local-recoding.js';
import { mondrian } from '../recoding/mondrian.js';
import { peelRows } from '../recoding/peel-rows.js';
import type { PolicyMethod } from './policy.js';
import { type PolicyRefusal, refusal } from './policy-refusal.js';
import type { Recoded } from './recoded.js';
import { shareText } from './share-text.js';

/** What is generalised row by row. */
interface RowOptions {
  readonly table: DataTable;
  readonly hierarchies: Hierarchies;
  readonly models: readonly PrivacyModel[];
  readonly suppressionLimit: number;
  readonly sensitive: readonly string[];
}

const ways: Readonly<
  Record<
    Exclude<PolicyMethod, 'optimum'>,
    (options: Omit<RowOptions, 'models'> & { readonly models: readonly ClassModel[] }) => LocalRecoding
  >
> = {
  local: peelRows,
  mondrian: (options) => mondrian(options),
  'mondrian-relaxed': (options) => mondrian({ ...options, relaxed: true }),
};

/**
 * Generalises rows each in its own way.
 * @throws SdkError `bad-option` where models judge more than classes.
 */
export function recodeRows(method: keyof typeof ways, options: RowOptions): Recoded | PolicyRefusal {
  const { suppressionLimit } = options;
  try {
    const { rows, suppressedRows, hiddenRows, loss, publish } = ways[method]({
      ...options,
      models: options.models as readonly ClassModel[],
    });
    if (suppressedRows > Math.floor(suppressionLimit * rows)) return leftOver(suppressedRows, rows, suppressionLimit);
    return {
      judged: rows,
      suppressed: suppressedRows,
      hiddenBefore: hiddenRows,
      loss: { measure: 'loss', value: loss, least: 0, most: 1 },
      publish,
    };
  } catch (error) {
    if (!(error instanceof SdkError) || error.code !== 'unsafe') throw error;
    return refusal('not-met', error.message, 'Make a model weaker, or name fewer models.');
  }
}

function leftOver(suppressed: number, rows: number, limit: number): PolicyRefusal {
  const share = suppressed / rows;
  return refusal(
    'not-met',
    `${suppressed} of ${rows} rows are left over that no class can take up (${shareText(share)}), and the policy allows ${shareText(limit)} of the rows to be suppressed.`,
    share < 1
      ? `A suppression limit of ${Math.min(1, Math.ceil(share * 10_000) / 10_000)} would do.`
      : 'Make a model weaker.',
  );
}
