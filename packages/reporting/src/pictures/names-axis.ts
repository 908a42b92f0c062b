import type { Cell } from '../reports/listing.js';

/** As many letters stand in a line. */
const WIDTH = 34;

/** An axis of names that may be long: each in up to three lines, as `named` breaks them. */
export const namesAxis = {
  title: null,
  domain: false,
  ticks: false,
  labelExpr: "split(datum.label, '\\n')",
  labelLimit: 460,
  labelLineHeight: 13,
} as const;

/** A name with its lines broken between words. */
export function named(name: Cell | undefined): string {
  const lines: string[] = [];
  for (const word of String(name ?? '').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, 3);
  return lines.length > 3 ? `${shown.join('\n')} …` : shown.join('\n');
}
