import { defineListPicture } from './define-list-picture.js';
import { colours, draw } from './draw.js';
import { named, namesAxis } from './names-axis.js';

/**
 * Steps one below the other, each as wide as it is many, so that one sees where they become few. Columns: `name`,
 * `value` (null where it is hidden), `text`.
 */
export const funnel = defineListPicture({
  id: 'funnel',
  draw({ lines }) {
    const steps = lines.map((line) => {
      const value = typeof line['value'] === 'number' ? line['value'] : 0;
      return { name: named(line['name']), left: -value / 2, right: value / 2, text: line['text'] };
    });
    const most = Math.max(1, ...steps.map(({ right }) => right));
    const y = { field: 'name', type: 'nominal', sort: null, axis: namesAxis } as const;
    const scale = { domain: [-most, most * 1.3], nice: false };
    return draw({
      width: 440,
      height: { step: 38 },
      data: { values: steps },
      layer: [
        {
          mark: { type: 'bar', height: 28, color: colours.series[0] },
          encoding: { y, x: { field: 'left', type: 'quantitative', axis: null, scale }, x2: { field: 'right' } },
        },
        {
          mark: { type: 'text', align: 'left', dx: 6 },
          encoding: { y, x: { field: 'right', type: 'quantitative', axis: null, scale }, text: { field: 'text' } },
        },
      ],
    });
  },
});
