import { english } from '../reports/english.js';
import { definePicture } from './define-picture.js';
import { draw } from './draw.js';
import { labelsIn, pointsOf } from './points.js';
import { valueLayers } from './value-layers.js';

/** A column for each year, with its value above it; a hidden one has no column, and says so. */
export const columnsByYear = definePicture({
  id: 'columns-by-year',
  draw: (table, speaker = english) =>
    draw(
      {
        width: 640,
        height: 260,
        data: { values: [...pointsOf(table, speaker)] },
        encoding: {
          x: { field: 'year', type: 'ordinal', sort: labelsIn(table, 'year'), axis: { title: null, labelAngle: 0 } },
        },
        layer: valueLayers('y', table, speaker),
      },
      speaker,
    ),
});
