import type { Cell } from '../reports/listing.js';

/** As many letters stand in a line. */
const WIDTH = 34;
/** Pixels from one line to the next. */
const LINE = 13;

/** An axis of names that may be long: each in up to three lines, as `named` breaks them, about the middle of its row. */
export const namesAxis = axisOfNames('datum.label');

/** An axis that shows texts for its values, broken into lines. */
export function axisOfTexts(texts: Readonly<Record<string, string>>) {
  return axisOfNames(`${JSON.stringify(texts)}[datum.value]`);
}

/** An axis of labels, of whole ones too: each in lines. */
export function axisOfLabels(labels: readonly string[]) {
  return axisOfTexts(Object.fromEntries(labels.map((label) => [label, named(label)])));
}

/** How high the row of a label is that has several lines, where one of a single line is so high. */
export function stepFor(labels: readonly string[], least: number): number {
  return Math.max(least, ...labels.map((label) => LINE * named(label).split('\n').length + 4));
}

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

/** `text`: an expression of vega for the text of a label, with its line breaks. */
function axisOfNames(text: string) {
  const raised = (lines: number) => ({
    test: `length(split(${text}, '\\n')) === ${lines}`,
    value: (-LINE * (lines - 1)) / 2,
  });
  return {
    title: null,
    domain: false,
    ticks: false,
    labelExpr: `split(${text}, '\\n')`,
    labelLimit: 460,
    labelLineHeight: LINE,
    labelOffset: { condition: [raised(2), raised(3)], value: 0 },
  };
}
