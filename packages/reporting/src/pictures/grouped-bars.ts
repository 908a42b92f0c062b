import type { Table } from '@openthb/core';
import { english } from '../reports/english.js';
import { definePicture } from './define-picture.js';
import { draw } from './draw.js';
import { axisOfLabels } from './names-axis.js';
import { labelsIn, pointsOf } from './points.js';
import { valueLayers } from './value-layers.js';

/** As many bars of one group can be told apart by their colours. */
const COLOURS = 5;

/**
 * For each code of the first dimension a bar for each code of the second; the other way round where that has too many. A
 * hidden one says so.
 */
export const groupedBars = definePicture({
  id: 'grouped-bars',
  draw(table, speaker = english) {
    const [outer, inner] = orderOf(table);
    return draw(
      {
        width: 560,
        height: { step: 18 },
        data: { values: [...pointsOf(table, speaker)] },
        encoding: {
          y: {
            field: outer,
            type: 'nominal',
            sort: labelsIn(table, outer),
            axis: axisOfLabels(labelsIn(table, outer)),
            scale: { paddingInner: 0.3 },
          },
          yOffset: { field: inner, type: 'nominal', sort: labelsIn(table, inner) },
        },
        layer: valueLayers('x', table, speaker, { field: inner, type: 'nominal', sort: labelsIn(table, inner) }),
      },
      speaker,
    );
  },
});

function orderOf({ dimensions }: Table): readonly [outer: string, inner: string] {
  const [first, second] = dimensions as [(typeof dimensions)[0], (typeof dimensions)[0]];
  const turn = second.codes.length > COLOURS && first.codes.length <= COLOURS;
  return turn ? [second.id, first.id] : [first.id, second.id];
}
