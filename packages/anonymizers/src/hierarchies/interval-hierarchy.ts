import { SdkError } from '@openthb/core';
import { ANY, type Hierarchy, hierarchyOf } from './hierarchy.js';

/** How numbers become intervals. */
export interface IntervalOptions {
  /** Widths of the intervals, level by level; each a multiple of the one before, so that intervals nest. */
  readonly widths: readonly number[];
  /** Where an interval begins. 0 where absent. */
  readonly origin?: number;
  /** Numbers below are told only to be below. */
  readonly from?: number;
  /** This number and those above are told only to be so. */
  readonly to?: number;
}

/**
 * Whole numbers to wider and wider intervals, written `20-24`, and `*` at the top. An empty cell and what is no whole
 * number are kept as they are until the top.
 * @example intervalHierarchy({ widths: [5, 10] }).labelsOf('23') // ['23', '20-24', '20-29', '*']
 * @throws SdkError `bad-option` where widths do not nest, or the ends do not lie between intervals.
 * @since 0.1.0
 */
export function intervalHierarchy({ widths, origin = 0, from, to }: IntervalOptions): Hierarchy {
  const nests = widths.every(
    (width, at) => Number.isInteger(width) && width > 0 && width % (widths[at - 1] ?? 1) === 0,
  );
  const ends = [from, to].every((end) => end === undefined || (end - origin) % (widths.at(-1) ?? 1) === 0);
  if (!nests || !ends) throw new SdkError('bad-option', 'The intervals of a hierarchy do not nest.');
  const labelOf = (value: string, width: number): string => {
    if (!/^-?\d+$/.test(value)) return value;
    const number = Number(value);
    if (from !== undefined && number < from) return `<${from}`;
    if (to !== undefined && number >= to) return `${to}+`;
    const start = origin + Math.floor((number - origin) / width) * width;
    return width === 1 ? `${start}` : `${start}-${start + width - 1}`;
  };
  return hierarchyOf(widths.length + 2, (value) => [value, ...widths.map((width) => labelOf(value, width)), ANY]);
}
