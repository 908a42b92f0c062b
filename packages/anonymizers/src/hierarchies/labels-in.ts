import { SdkError } from '@openthb/core';
import type { Hierarchy } from './hierarchy.js';

/**
 * The labels of each value of a column.
 * @throws SdkError `bad-input` where the hierarchy does not know some values: how many, and of which column, never
 * which, but for the empty cell.
 */
export function labelsIn(
  column: string,
  values: readonly string[],
  hierarchy: Hierarchy,
): readonly (readonly string[])[] {
  const labels = values.map((value) => hierarchy.labelsOf(value));
  const lost = labels.filter((one) => one === undefined).length;
  if (lost > 0) {
    const empty = values.some((value, at) => value === '' && labels[at] === undefined);
    throw new SdkError(
      'bad-input',
      `The hierarchy of the column ${column} lacks ${lost} of its ${values.length} values${empty ? ', the empty cell among them' : ''}.`,
    );
  }
  return labels as readonly (readonly string[])[];
}
