import type { ListPicture } from './define-list-picture.js';
import { colours, draw, haloed } from './draw.js';
import { percentLabels } from './number-locale.js';
import { named, namesAxis } from './names-axis.js';

/** The columns that a picture of parts reads. */
interface Columns {
  readonly name: string;
  readonly part: string;
  readonly whole: string;
  /** What is written beside; default: both numbers. */
  readonly text?: string;
}

/** For each line a wide bar for the whole, and a narrow one in it for the part. Lines of which either is not known are left out. */
export function partOfWhole({ name, part, whole, text }: Columns): ListPicture {
  return {
    id: 'part-of-whole',
    draws: (line) => typeof line[part] === 'number' && typeof line[whole] === 'number',
    draw({ lines }, speaker) {
      const bars = lines.flatMap((line) => {
        const [done, all] = [line[part], line[whole]];
        if (typeof done !== 'number' || typeof all !== 'number') return [];
        const beside = text === undefined ? `${speaker.number(done)} / ${speaker.number(all)}` : line[text];
        return [{ name: named(line[name]), done: Math.max(0, done), all, beside, end: Math.max(done, all) }];
      });
      const y = {
        field: 'name',
        type: 'nominal',
        sort: null,
        axis: namesAxis,
      } as const;
      const axis = { title: null, tickCount: 5, ...(text !== undefined && percentLabels(speaker)) };
      return draw(
        {
          width: 440,
          height: { step: 34 },
          data: { values: bars },
          layer: [
            {
              mark: { type: 'bar', height: 18, color: colours.faint },
              encoding: { y, x: { field: 'all', type: 'quantitative', axis } },
            },
            {
              mark: { type: 'bar', height: 9, color: colours.series[0] },
              encoding: { y, x: { field: 'done', type: 'quantitative' } },
            },
            {
              mark: { type: 'text', align: 'left', dx: 5, ...haloed },
              encoding: { y, x: { field: 'end', type: 'quantitative' }, text: { field: 'beside' } },
            },
          ],
        },
        speaker,
      );
    },
  };
}
