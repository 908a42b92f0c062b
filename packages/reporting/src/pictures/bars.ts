import { english } from '../reports/english.js';
import { definePicture } from './define-picture.js';
import { draw } from './draw.js';
import { labelsByValue, pointsOf } from './points.js';
import { valueLayers } from './value-layers.js';

/** A bar for each code of the first dimension, the longest first, with its value at its end; a hidden one says so. */
export const bars = definePicture({
  id: 'bars',
  draw(table, speaker = english) {
    const field = table.dimensions[0]!.id;
    return draw({
      width: 560,
      height: { step: 26 },
      data: { values: [...pointsOf(table, speaker)] },
      encoding: {
        y: {
          field,
          type: 'nominal',
          sort: labelsByValue(table, field),
          axis: { title: null, domain: false, ticks: false },
        },
      },
      layer: valueLayers('x', table, speaker),
    });
  },
});
