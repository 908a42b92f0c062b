import * as dictionaryIndex from '@openthb/core/dictionaries';
import type { Dictionary } from '@openthb/core';
import { absent, type Breakdown } from './define-dimension.js';

/**
 * All codes that a unit could have in a dimension, told without a look at any; undefined where they are not known
 * beforehand, as years are not.
 * @since 0.1.0
 */
export function publicCodes({ codes, labels = {}, list }: Breakdown): readonly string[] | undefined {
  const dictionaries: readonly (Dictionary<string> | object)[] = Object.values(dictionaryIndex);
  const found = dictionaries.find((one): one is Dictionary<string> => 'list' in one && one.list.id === list);
  const known = [...codes, ...Object.keys(labels), ...(found?.list.codes ?? [])];
  return known.length === 0 ? undefined : [...new Set([...known, ...Object.keys(absent)])];
}
