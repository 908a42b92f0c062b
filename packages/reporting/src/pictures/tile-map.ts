import { TOTAL } from '@openthb/core';
import { english } from '../reports/english.js';
import { figureText } from '../reports/figure-text.js';
import { definePicture } from './define-picture.js';
import { draw } from './draw.js';
import { tilePlaces } from './tiles.js';

/** From pale to deep, with what is written on each. */
const SHADES = ['var(--map-1)', 'var(--map-2)', 'var(--map-3)', 'var(--map-4)'] as const;
const INKS = ['var(--on-map)', 'var(--on-map)', 'var(--on-map-deep)', 'var(--on-map-deep)'] as const;

/** A map of the region with a tile of the same size for each country, its code and its value; the deeper, the more. */
export const tileMap = definePicture({
  id: 'tile-map',
  draw(table, speaker = english) {
    const { id, codes } = table.dimensions[0]!;
    const places = tilePlaces(codes);
    const rows = table.rows.filter(({ at }) => at[id] !== TOTAL);
    const most = Math.max(...rows.map(({ value }) => value ?? 0));
    const tiles = rows.map((row) => {
      const [column, line] = places.get(row.at[id]!)!;
      const shade = row.value === null || most === 0 ? undefined : Math.min(3, Math.floor((row.value / most) * 4));
      return {
        column,
        line,
        code: row.at[id]!,
        text: figureText(row, table, speaker).replaceAll(/[[\]]/g, ''),
        colour: shade === undefined ? 'var(--map-0)' : SHADES[shade]!,
        ink: shade === undefined ? 'var(--ink)' : INKS[shade]!,
      };
    });
    const place = (field: string) => ({ field, type: 'ordinal', axis: null, scale: { paddingInner: 0.08 } }) as const;
    const ink = { field: 'ink', type: 'nominal', scale: null } as const;
    return draw(
      {
        width: { step: 84 },
        height: { step: 64 },
        data: { values: tiles },
        encoding: { x: place('column'), y: place('line') },
        layer: [
          {
            mark: { type: 'rect', cornerRadius: 6, stroke: 'var(--faint)' },
            encoding: { color: { field: 'colour', type: 'nominal', scale: null } },
          },
          {
            mark: { type: 'text', dy: -9, fontWeight: 'bold', fontSize: 13 },
            encoding: { text: { field: 'code' }, color: ink },
          },
          { mark: { type: 'text', dy: 9, fontSize: 12 }, encoding: { text: { field: 'text' }, color: ink } },
        ],
      },
      speaker,
    );
  },
});
