import { isLight, lights, lightsInOrder } from '../reports/light.js';
import { defineListPicture } from './define-list-picture.js';
import { draw } from './draw.js';
import { named, namesAxis } from './names-axis.js';

/** A field with the sign of its light for each thing and country. Columns: `commitment`, `country`, `light`. */
export const lightGrid = defineListPicture({
  id: 'light-grid',
  draw({ lines }, speaker) {
    const fields = lines.flatMap(({ commitment, country, light }) => {
      if (!isLight(light)) return [];
      const { sign, ink, words } = lights[light];
      return [{ row: named(commitment), country, sign, ink, light: `${sign} ${speaker.say(words)}` }];
    });
    const shown = lightsInOrder.filter((light) => lines.some((line) => line['light'] === light));
    const y = { field: 'row', type: 'nominal', sort: null, axis: namesAxis } as const;
    const x = {
      field: 'country',
      type: 'nominal',
      sort: null,
      axis: { title: null, labelAngle: 0, orient: 'top', domain: false, ticks: false },
    } as const;
    return draw({
      width: { step: 38 },
      height: { step: 30 },
      data: { values: fields },
      layer: [
        {
          mark: { type: 'rect', stroke: 'var(--paper)', strokeWidth: 3, cornerRadius: 4 },
          encoding: {
            x,
            y,
            color: {
              field: 'light',
              type: 'nominal',
              scale: {
                domain: shown.map((light) => `${lights[light].sign} ${speaker.say(lights[light].words)}`),
                range: shown.map((light) => lights[light].colour),
              },
              legend: { orient: 'bottom', columns: 4 },
            },
          },
        },
        {
          mark: { type: 'text', fontSize: 14, fontWeight: 'bold' },
          encoding: { x, y, text: { field: 'sign' }, color: { field: 'ink', type: 'nominal', scale: null } },
        },
      ],
    });
  },
});
