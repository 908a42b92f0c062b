import { colours, draw } from './draw.js';
import { definePicture } from './define-picture.js';
import { labelsIn, pointsOf } from './points.js';

/** A column for each year, with its value above it; a hidden one has no column, and says so. */
export const columnsByYear = definePicture({
  id: 'columns-by-year',
  draw: (table) =>
    draw({
      width: 640,
      height: 260,
      data: { values: [...pointsOf(table)] },
      encoding: {
        x: { field: 'year', type: 'ordinal', sort: labelsIn(table, 'year'), axis: { title: null, labelAngle: 0 } },
        y: {
          field: 'value',
          type: 'quantitative',
          axis: { title: table.measure, tickCount: 5, ...(table.measure.startsWith('share') && { format: '.0%' }) },
        },
      },
      layer: [
        { mark: { type: 'bar', color: colours.series[0], cornerRadiusEnd: 2 } },
        {
          mark: { type: 'text', dy: -7 },
          encoding: { text: { field: 'text' } },
          transform: [{ filter: 'isValid(datum.value)' }],
        },
        {
          mark: { type: 'text', angle: 270, align: 'left', dx: 4, fontStyle: 'italic' },
          encoding: { text: { field: 'text' }, y: { datum: 0 } },
          transform: [{ filter: '!isValid(datum.value)' }],
        },
      ],
    }),
});
