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
export function conditionsOf(scope: Scope, facts: FactTable): readonly Condition[] {
  const { area, from, until } = scope;
  const dated = from !== undefined || until !== undefined;
  const [lacking] = lackingFor(scope, facts);
  if (lacking !== undefined) {
    throw new SdkError('bad-option', `Of ${facts.id} no ${lacking} is known that they could be limited to.`);
  }
  const year = column('year');
  return [
    ...(area === undefined ? [] : [is(column('country'), area)]),
    ...(dated ? [not(is(year, 'unknown'))] : []),
    ...(from === undefined ? [] : [upTo(from, year)]),
    ...(until === undefined ? [] : [upTo(year, until)]),
  ];
}

/** The columns by which facts would have to be limited to a scope, and which they have not. */
export function lackingFor({ area, from, until }: Scope, facts: FactTable): readonly string[] {
  const dated = from !== undefined || until !== undefined;
  const asked = [...(area === undefined ? [] : ['country']), ...(dated ? ['year'] : [])];
  return asked.filter((name) => !Object.hasOwn(facts.columns, name));
}
