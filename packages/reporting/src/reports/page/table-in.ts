import { type Table, TOTAL } from '@openthb/core';
import type { Speaker } from '../speaker.js';

/** A table with the labels of its codes in the language of the page. */
export function tableIn(table: Table, speaker: Speaker): Table {
  return {
    ...table,
    dimensions: table.dimensions.map((dimension) => {
      const { list } = dimension;
      const labelled = Object.entries(dimension.labels).map(([code, label]) => [
        code,
        code === TOTAL ? speaker.say('Total') : ((list && speaker.labelIn(list, code)) ?? speaker.tell(label)),
      ]);
      return { ...dimension, labels: Object.fromEntries(labelled) as typeof dimension.labels };
    }),
  };
}
