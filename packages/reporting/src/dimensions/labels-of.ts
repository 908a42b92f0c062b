import { type Dictionary, TOTAL } from '@openthb/core';
import * as dictionaryIndex from '@openthb/core/dictionaries';
import { absent, type Breakdown } from './define-dimension.js';

/** English labels of the codes of a dimension, and of its total. */
export function labelsOf({ codes, labels = {}, list }: Breakdown): Readonly<Record<string, string>> {
  const entries = list === undefined ? {} : dictionaryOf(list).entries;
  const labelled = codes.map((code) => [code, labels[code] ?? entries[code]?.label ?? absent[code] ?? code]);
  return Object.fromEntries([...labelled, [TOTAL, 'Total']]);
}

function dictionaryOf(list: string): Dictionary<string> {
  const dictionaries: readonly (Dictionary<string> | object)[] = Object.values(dictionaryIndex);
  return dictionaries.find((value): value is Dictionary<string> => 'list' in value && value.list.id === list)!;
}
