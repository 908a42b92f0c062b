import { swapRecords } from '@openthb/anonymizers';
import { CliError, exitCodes } from '../../io/cli-error.js';
import { defineTableMethod } from './define-table-method.js';
import { hidden } from './suppression.js';

/** Persons that stand out change places before they are counted; what is small then is hidden all the same. */
export const swapping = defineTableMethod({
  id: 'swapping',
  title: 'lets persons who stand out change places before they are counted, and hides small counts',
  takes: ['swap', 'keep', 'ledger', 'beginLedger'],
  async protect(context) {
    const { data, counting, options, policy, count } = context;
    const { swap, keep = counting.by.filter((name) => !swap?.includes(name)).slice(0, 1) } = options;
    if (swap === undefined)
      throw new CliError(exitCodes.wrongUse, '--method swapping needs --swap: columns, as the region');
    if (counting.count !== undefined)
      throw new CliError(exitCodes.wrongUse, 'only a table of persons can be swapped, and none of counts');
    const done = swapRecords(data, { swap, keep, risky: counting.by, k: policy.threshold });
    const released = await hidden(context, count(done.table));
    return {
      ...released,
      disclosure: { ...released.disclosure, method: 'swapping-and-suppression', swapped: swap, kept: keep },
      said: `Persons who stand out have changed places in what --swap names, with others of the same --keep. ${released.said}`,
    };
  },
});
