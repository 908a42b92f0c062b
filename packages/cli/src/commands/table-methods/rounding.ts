import { controlledRounding } from '@openthb/anonymizers';
import { defineTableMethod } from './define-table-method.js';
import { showing } from './showing.js';

/** Every count is rounded to a multiple of a base, and all still add up. */
export const rounding = defineTableMethod({
  id: 'rounding',
  title: 'rounds every count, such that all still add up',
  takes: ['base'],
  async protect({ policy, options, data, count }) {
    const counts = count(data);
    const base = options.base ?? policy.threshold;
    const { roundedOf, farthest } = await controlledRounding([counts], base);
    return {
      table: showing(counts, (codes) => roundedOf(counts, codes)),
      disclosure: { method: 'controlled-rounding', base, farthest },
      said:
        `All counts are multiples of ${base} that add up; none is further than ${farthest * base} from what it was, and zeros stay. ` +
        'Rules of cases and contributors say nothing here: what is rounded is shown.',
    };
  },
});
