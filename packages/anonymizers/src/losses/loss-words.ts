import type { LossReading } from '../recoding/solution.js';

/**
 * What a loss means, in a sentence.
 * @since 0.1.0
 */
export function lossWords({ measure, value, most }: LossReading, rows: number): string {
  return (words[measure] ?? ((share: number) => `Of all that could be lost, ${percent(share)} is.`))(
    measure in words && !SHARES.has(measure) ? value / Math.max(1, rows) : value / most,
    value,
  );
}

/** Measures whose number is a share already. */
const SHARES: ReadonlySet<string> = new Set(['loss', 'precision']);

const words: Readonly<Record<string, (reckoned: number, value: number) => string>> = {
  loss: (share) =>
    `What a cell shows stands for ${percent(share)} of all values that it might have had, in the mean of the columns: 0 % where it shows the value itself, 100 % where it shows nothing.`,
  precision: (share) =>
    `Values climbed ${percent(share)} of the levels of their hierarchies, in the mean: 0 % where none did, 100 % where all are at the top or suppressed.`,
  discernibility: (mates) =>
    `A row cannot be told from ${number(mates)} rows, itself among them, in the mean; a suppressed one from none at all.`,
  'average-class-size': (_, size) => `A class has ${number(size)} rows in the mean; suppressed rows count as one.`,
  entropy: (bits) => `It takes ${number(bits)} bits for each row to tell from what is shown what was there.`,
  ambiguity: (ways) => `A row that is shown might be any of ${number(ways)} different ones, in the mean.`,
};

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
