import type { Breakdown } from '../dimensions/define-dimension.js';
import { bars } from './bars.js';
import { columnsByYear } from './columns-by-year.js';
import type { Picture } from './define-picture.js';
import { groupedBars } from './grouped-bars.js';

/** The picture that suits a table of these dimensions; undefined for a single figure. */
export function pictureFor(dimensions: readonly Pick<Breakdown, 'id'>[]): Picture | undefined {
  const [first, second] = dimensions;
  if (!first) return undefined;
  if (second) return groupedBars;
  return first.id === 'year' ? columnsByYear : bars;
}
