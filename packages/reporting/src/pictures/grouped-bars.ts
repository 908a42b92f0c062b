import { draw } from './draw.js';
import { definePicture } from './define-picture.js';
import { labelsIn, pointsOf } from './points.js';

/** For each code of the first dimension a bar for each code of the second; a hidden one has no bar, and says so. */
export const groupedBars = definePicture({
  id: 'grouped-bars',
  draw(table) {
    const [outer, inner] = table.dimensions.map(({ id }) => id) as [string, string];
    return draw({
      width: 520,
      height: { step: 18 },
      data: { values: [...pointsOf(table)] },
      encoding: {
        y: {
          field: outer,
          type: 'nominal',
          sort: labelsIn(table, outer),
          axis: { title: null, domain: false, ticks: false },
          scale: { paddingInner: 0.3 },
        },
        yOffset: { field: inner, type: 'nominal', sort: labelsIn(table, inner) },
        x: { field: 'value', type: 'quantitative', axis: { title: table.measure, tickCount: 5 } },
      },
      layer: [
        {
          mark: { type: 'bar', cornerRadiusEnd: 2 },
          encoding: { color: { field: inner, type: 'nominal', sort: labelsIn(table, inner) } },
        },
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
