import { english } from '../reports/english.js';
import { definePicture } from './define-picture.js';
import { draw } from './draw.js';
import { axisOfLabels, stepFor } from './names-axis.js';
import { labelsByValue, pointsOf } from './points.js';
import { valueLayers } from './value-layers.js';

/** A bar for each code of the first dimension, the longest first, with its value at its end; a hidden one says so. */
export const bars = definePicture({
  id: 'bars',
  draw(table, speaker = english) {
    const field = table.dimensions[0]!.id;
    const labels = labelsByValue(table, field);
    return draw(
      {
        width: 560,
        height: { step: stepFor(labels, 26) },
        data: { values: [...pointsOf(table, speaker)] },
        encoding: {
          y: {
            field,
            type: 'nominal',
            sort: labels,
            axis: axisOfLabels(labels),
          },
        },
        layer: valueLayers('x', table, speaker),
      },
      speaker,
    );
  },
});
