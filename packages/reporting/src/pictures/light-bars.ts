import { type Light, lights, lightsInOrder } from '../reports/light.js';
import { defineListPicture } from './define-list-picture.js';
import { draw } from './draw.js';
import { named, namesAxis } from './names-axis.js';

/** For each line a bar made of how many stand how, each piece with its sign and number. Columns: `name`, and one for each light. */
export const lightBars = defineListPicture({
  id: 'light-bars',
  draw({ lines, columns }, speaker) {
    const shown = lightsInOrder.filter((light) => columns.some(({ id }) => id === light));
    const titleOf = (light: Light) => `${lights[light].sign} ${speaker.say(lights[light].words)}`;
    const pieces = lines.flatMap((line) => {
      let from = 0;
      return shown.flatMap((light) => {
        const count = Number(line[light] ?? 0);
        if (count === 0) return [];
        const piece = {
          name: named(line['name']),
          from,
          until: from + count,
          mid: from + count / 2,
          light: titleOf(light),
        };
        const { sign, ink } = lights[light];
        from += count;
        return [{ ...piece, text: `${sign} ${speaker.number(count)}`, ink }];
      });
    });
    const most = Math.max(1, ...pieces.map(({ until }) => until));
    const y = {
      field: 'name',
      type: 'nominal',
      sort: null,
      axis: namesAxis,
    } as const;
    const scale = { domain: [0, most] };
    return draw(
      {
        width: 520,
        height: { step: 34 },
        data: { values: pieces },
        layer: [
          {
            mark: { type: 'bar', height: 22, stroke: 'var(--paper)', strokeWidth: 2 },
            encoding: {
              y,
              x: {
                field: 'from',
                type: 'quantitative',
                scale,
                axis: { title: speaker.say('activities'), tickMinStep: 1, format: 'd', grid: false },
              },
              x2: { field: 'until' },
              color: {
                field: 'light',
                type: 'nominal',
                scale: { domain: shown.map(titleOf), range: shown.map((light) => lights[light].colour) },
              },
            },
          },
          {
            mark: { type: 'text', fontWeight: 'bold' },
            encoding: {
              y,
              x: { field: 'mid', type: 'quantitative', scale },
              text: { field: 'text' },
              color: { field: 'ink', type: 'nominal', scale: null },
            },
          },
        ],
      },
      speaker,
    );
  },
});
