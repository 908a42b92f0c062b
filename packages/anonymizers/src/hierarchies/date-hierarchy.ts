import { partialDate } from '@openthb/core';
import { ANY, type Hierarchy, hierarchyOf } from './hierarchy.js';

/**
 * Partial dates to month, quarter, year, decade, `*`. A date that is less precise than a level is kept as it is: `2003`
 * stays `2003` as a month, since no month is guessed. So does what is no date, until the top.
 * @example dateHierarchy.labelsOf('2003-05-17') // ['2003-05-17', '2003-05', '2003-Q2', '2003', '2000s', '*']
 * @since 0.1.0
 */
export const dateHierarchy: Hierarchy = hierarchyOf(6, (value) => {
  if (!partialDate.constraint.pattern.test(value)) return [value, value, value, value, value, ANY];
  const year = value.slice(0, 4);
  const month = value.slice(0, 7);
  const quarter = value.length === 4 ? value : `${year}-Q${Math.ceil(Number(value.slice(5, 7)) / 3)}`;
  return [value, month, quarter, year, `${year.slice(0, 3)}0s`, ANY];
});
