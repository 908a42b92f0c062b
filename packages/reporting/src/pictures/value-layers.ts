import type { Table } from '@openthb/core';
import type { TopLevelSpec } from 'vega-lite';
import type { Speaker } from '../reports/speaker.js';
import { colours, haloed } from './draw.js';
import { valueAxis } from './value-axis.js';

/** The layers of a layered chart. */
type Layers = Extract<TopLevelSpec, { layer: unknown }>['layer'];

/**
 * What all charts of values have in common, along one axis: a bar as long as the value, the value at its end, and where
 * there is no value a word that says why. `colour` gives the bars their colour; default: all the same.
 */
export function valueLayers(channel: 'x' | 'y', table: Table, speaker: Speaker, colour?: object): Layers {
  const axis = valueAxis(table, speaker);
  const nothing = table.rows.every(({ value }) => !value);
  // With nothing to show the axis still begins at zero.
  const scale = { domainMin: 0, ...(nothing && { domainMax: 1 }) };
  const along = { [channel]: { field: 'value', type: 'quantitative', axis, scale } };
  const text = { field: 'text' };
  const beside = channel === 'x' ? ({ align: 'left', dx: 5 } as const) : ({ dy: -7 } as const);
  const atRest = channel === 'x' ? beside : ({ angle: 270, align: 'left', dx: 4 } as const);
  return [
    {
      mark: { type: 'bar', color: colours.series[0] },
      encoding: { ...along, ...(colour && { color: colour }) },
    },
    {
      mark: { type: 'text', ...beside, ...haloed },
      encoding: { ...along, text },
      transform: [{ filter: 'isValid(datum.value)' }],
    },
    {
      mark: { type: 'text', ...atRest, fontStyle: 'italic', ...haloed },
      encoding: { [channel]: { datum: 0 }, text },
      transform: [{ filter: '!isValid(datum.value)' }],
    },
  ] as Layers;
}
