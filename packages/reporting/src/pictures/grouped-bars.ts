import { english } from '../reports/english.js';
import { definePicture } from './define-picture.js';
import { draw } from './draw.js';
import { labelsIn, pointsOf } from './points.js';
import { valueLayers } from './value-layers.js';

/** For each code of the first dimension a bar for each code of the second; a hidden one says so. */
export const groupedBars = definePicture({
  id: 'grouped-bars',
  draw(table, speaker = english) {
    const [outer, inner] = table.dimensions.map(({ id }) => id) as [string, string];
    return draw({
      width: 560,
      height: { step: 18 },
      data: { values: [...pointsOf(table, speaker)] },
      encoding: {
        y: {
          field: outer,
          type: 'nominal',
          sort: labelsIn(table, outer),
          axis: { title: null, domain: false, ticks: false },
          scale: { paddingInner: 0.3 },
        },
        yOffset: { field: inner, type: 'nominal', sort: labelsIn(table, inner) },
      },
      layer: valueLayers('x', table, speaker, { field: inner, type: 'nominal', sort: labelsIn(table, inner) }),
    });
  },
});
