import { SdkError } from '@openthb/core';

/**
 * How values of a column become coarser, level by level. Level 0 is the value as it stands; each label of a level has one
 * label in the next, so that what two values share they share from there on.
 * @since 0.1.0
 */
export interface Hierarchy {
  /** How many levels there are, level 0 included. */
  readonly levels: number;
  /** The label of a value at each level; undefined where the hierarchy does not know the value. */
  readonly labelsOf: (value: string) => readonly string[] | undefined;
  /**
   * All values there are. How much a label hides is its share of them. Absent: the values that occur in the column are
   * all there are.
   */
  readonly domain?: readonly string[];
}

/** What stands for a value of which nothing is told. */
export const ANY = '*';

/**
 * A hierarchy of one's own, from a function that gives the labels of a value, the value itself first.
 * @throws SdkError `bad-option` where there is no level, or a value has more labels or fewer than there are levels.
 * @since 0.1.0
 */
export function hierarchyOf(
  levels: number,
  labelsOf: (value: string) => readonly string[] | undefined,
  domain?: readonly string[],
): Hierarchy {
  if (!Number.isInteger(levels) || levels < 1) throw new SdkError('bad-option', 'A hierarchy has at least one level.');
  return Object.freeze({
    levels,
    labelsOf: (value: string) => {
      const labels = labelsOf(value);
      if (labels !== undefined && labels.length !== levels)
        throw new SdkError('bad-option', `A hierarchy of ${levels} levels gave a value ${labels.length} labels.`);
      return labels;
    },
    ...(domain && { domain }),
  });
}

/**
 * The hierarchy of a column that is shown as it stands or not at all.
 * @since 0.1.0
 */
export const shownOrHidden: Hierarchy = hierarchyOf(2, (value) => [value, ANY]);
