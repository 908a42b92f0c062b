import { SdkError } from '@openthb/core';
import type { Hierarchy } from './hierarchy.js';

/**
 * The labels of each value of a column.
 * @throws SdkError `bad-input` where the hierarchy does not know some values: how many, and of which column, never which.
 */
export function labelsIn(
  column: string,
  values: readonly string[],
  hierarchy: Hierarchy,
): readonly (readonly string[])[] {
  const labels = values.map((value) => hierarchy.labelsOf(value));
  const lost = labels.filter((one) => one === undefined).length;
  if (lost > 0)
    throw new SdkError(
      'bad-input',
      `The hierarchy of the column ${column} lacks ${lost} of its ${values.length} values.`,
    );
  return labels as readonly (readonly string[])[];
}
