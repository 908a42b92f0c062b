import { STANDARD_VERSION } from '@openthb/core';
import type { FactColumn } from '../facts/define-fact-column.js';
import { columnsBehind } from '../facts/needs.js';
import type { TableRequest } from '../plans/plans-of.js';
import { wantedBy } from '../plans/request-needs.js';
import { questionOf } from './question-of.js';

/**
 * The SHA-256 of what is asked: the version of the standard, each indicator with its version and dimensions, and how every
 * column follows from records that it looks at. Two systems with the same digest count the same; titles are no part of it.
 * @since 0.1.0
 */
export async function planDigest(requests: readonly TableRequest[]): Promise<string> {
  const text = JSON.stringify([STANDARD_VERSION, requests.map(questionOf), meaningsIn(requests)], inOrder);
  const bytes = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha-256:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Which rows the tables have, and what each column is that is looked at, by their names. */
function meaningsIn(requests: readonly TableRequest[]) {
  const tables = [...columnsBehind(wantedBy(requests))].map(([{ id, record, each, universe, columns }, names]) => {
    const meanings = [...names].map((name): readonly [string, object] => [name, meaningOf(columns[name]!)]);
    return [id, { record: record.name, each, universe, columns: Object.fromEntries(meanings) }] as const;
  });
  return Object.fromEntries(tables);
}

function meaningOf(column: FactColumn): object {
  return { ...column, title: undefined };
}

/** Objects by the order of their keys, so that it makes no difference in which they were written. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
