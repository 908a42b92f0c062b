import { SdkError } from '@openthb/core';
import type { FactTable } from '../facts/define-fact-table.js';
import { includes, is, not, upTo } from '../facts/terms/conditions.js';
import { column } from '../facts/terms/joins.js';
import type { Condition } from '../facts/terms/term.js';

/** Which units are counted. */
export interface Scope {
  /** The country that registered them, that they are of, or that has a share in them; absent: all. */
  readonly area?: string;
  /** First and last year; absent: all, those of an unknown year too. */
  readonly from?: string;
  readonly until?: string;
}

/** What facts may not know of themselves. */
export type Lacking = 'country' | 'year';

/** What is limited to a scope: facts, counted or summed up. */
export interface Scoped {
  readonly facts: FactTable;
  readonly sum?: string | undefined;
}

/**
 * The conditions of a scope on the columns of a table of facts.
 * @throws SdkError `bad-option` where the facts have no territory, or no year.
 */
export function conditionsOf(scope: Scope, scoped: Scoped): readonly Condition[] {
  const { area, from, until } = scope;
  const dated = from !== undefined || until !== undefined;
  const [lacking] = lackingFor(scope, scoped);
  if (lacking !== undefined) {
    throw new SdkError('bad-option', `Of ${scoped.facts.id} no ${lacking} is known that they could be limited to.`);
  }
  const year = column('year');
  return [
    ...(area === undefined ? [] : [ofCountry(area, scoped)]),
    ...(dated ? [not(is(year, 'unknown'))] : []),
    ...(from === undefined ? [] : [upTo(from, year)]),
    ...(until === undefined ? [] : [upTo(year, until)]),
  ];
}

/** By which facts would have to be limited to a scope, and cannot. */
export function lackingFor({ area, from, until }: Scope, { facts, sum }: Scoped): readonly Lacking[] {
  const dated = from !== undefined || until !== undefined;
  const has = (name: string) => Object.hasOwn(facts.columns, name);
  const hasCountry = has('country') || has(sum === undefined ? 'countries' : 'onlyCountry');
  return [
    ...(area !== undefined && !hasCountry ? (['country'] as const) : []),
    ...(dated && !has('year') ? (['year'] as const) : []),
  ];
}

/** Whether figures are of a country that shares what is counted with others. */
export function isShared({ area }: Scope, { facts }: Scoped): boolean {
  return area !== undefined && !Object.hasOwn(facts.columns, 'country');
}

/** How figures of a country must be read that has a share in what is counted. */
export function cautionsOf(scope: Scope, scoped: Scoped): readonly string[] {
  if (!isShared(scope, scoped)) return [];
  return [scoped.sum === undefined ? SHARED_COUNT : SHARED_SUM];
}

const SHARED_COUNT = 'What several countries share is counted for each of them: figures of countries do not add up.';
const SHARED_SUM = 'Only what is of this country alone is summed up: what several countries share is not divided.';

/** What is of several countries is counted in each; nobody knows what part of a sum is whose. */
function ofCountry(area: string, { facts, sum }: Scoped): Condition {
  if (Object.hasOwn(facts.columns, 'country')) return is(column('country'), area);
  return sum === undefined ? includes('countries', [area]) : is(column('onlyCountry'), area);
}
