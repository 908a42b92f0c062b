import { colours, draw } from './draw.js';
import { definePicture } from './define-picture.js';
import { labelsIn, pointsOf } from './points.js';

/** A bar for each code of the first dimension, with its value at its end; a hidden one has no bar, and says so. */
export const bars = definePicture({
  id: 'bars',
  draw(table) {
    const field = table.dimensions[0]!.id;
    return draw({
      width: 520,
      height: { step: 26 },
      data: { values: [...pointsOf(table)] },
      encoding: {
        y: { field, type: 'nominal', sort: labelsIn(table, field), axis: { title: null, domain: false, ticks: false } },
        x: { field: 'value', type: 'quantitative', axis: { title: table.measure, tickCount: 5 } },
      },
      layer: [
        { mark: { type: 'bar', color: colours.series[0], cornerRadiusEnd: 2 } },
        {
          mark: { type: 'text', align: 'left', dx: 5 },
          encoding: { text: { field: 'text' } },
          transform: [{ filter: 'isValid(datum.value)' }],
        },
        {
          mark: { type: 'text', align: 'left', dx: 5, fontStyle: 'italic' },
          encoding: { text: { field: 'text' }, x: { datum: 0 } },
          transform: [{ filter: '!isValid(datum.value)' }],
        },
      ],
    });
  },
});
