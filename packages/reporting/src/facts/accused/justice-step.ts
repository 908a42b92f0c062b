import type { CriminalJusticeStatus } from '@openthb/core';
import { all, among, not, some, there, upTo } from '../terms/conditions.js';
import type { Condition } from '../terms/term.js';
import { asOf, dayOf, field } from '../terms/values.js';

/** A step in the course of justice that had been taken on the day; one without a date counts as taken. */
export const taken = some(not(there(field('on'))), upTo(dayOf('on'), asOf));

/** A step by which the person came so far. */
export function cameTo(...statuses: readonly CriminalJusticeStatus[]): Condition {
  return all(among(field('status'), statuses), taken);
}

export const prosecution = cameTo('charged', 'tried', 'convicted', 'convicted-of-other-offence', 'acquitted');
export const conviction = cameTo('convicted');
export const acquittal = cameTo('acquitted');
