import { randomlyRounded } from '@openthb/anonymizers';
import { cellKey as keyOf } from '@openthb/core';
import { defineTableMethod } from './define-table-method.js';
import { showing } from './showing.js';

/** Every count is rounded up or down by chance, each for itself. */
export const randomRounding = defineTableMethod({
  id: 'random-rounding',
  title: 'rounds every count up or down by chance, each for itself',
  takes: ['base'],
  async protect({ policy, options, data, count }) {
    const counts = count(data);
    const base = options.base ?? policy.threshold;
    const rounded = randomlyRounded(counts, base);
    return {
      table: showing(counts, (codes) => rounded.get(keyOf(codes)) ?? 0),
      disclosure: { method: 'random-rounding', base },
      said:
        `All counts are multiples of ${base}, up or down by chance; zeros stay, and sums need not add up. ` +
        'Release a cell once: rounded anew, it would tell more. Rules of cases and contributors say nothing here.',
    };
  },
});
