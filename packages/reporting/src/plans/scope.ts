import { SdkError } from '@openthb/core';
import type { FactTable } from '../facts/define-fact-table.js';
import { is, not, upTo } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import type { Condition } from '../facts/terms/term.js';

/** Which units are counted. */
export interface Scope {
  /** The country that registered them, or that they are of; absent: all. */
  readonly area?: string;
  /** First and last year; absent: all, those of an unknown year too. */
  readonly from?: string;
  readonly until?: string;
}

/**
 * The conditions of a scope on the columns of a table of facts.
 * @throws SdkError `bad-option` where the facts have no territory, or no year.
 */
export function conditionsOf({ area, from, until }: Scope, facts: FactTable): readonly Condition[] {
  const dated = from !== undefined || until !== undefined;
  for (const name of [...(area === undefined ? [] : ['country']), ...(dated ? ['year'] : [])]) {
    if (!Object.hasOwn(facts.columns, name)) {
      throw new SdkError('bad-option', `Of ${facts.id} no ${name} is known that they could be limited to.`);
    }
  }
  const year = column('year');
  return [
    ...(area === undefined ? [] : [is(column('country'), area)]),
    ...(dated ? [not(is(year, 'unknown'))] : []),
    ...(from === undefined ? [] : [upTo(from, year)]),
    ...(until === undefined ? [] : [upTo(year, until)]),
  ];
}
