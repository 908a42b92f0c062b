import type { Dictionary } from '../code-lists/define-dictionary.js';
import * as dictionaries from '../code-lists/generated/dictionaries.js';
import type { Labels } from './labels.js';

/**
 * English labels, which the dictionaries hold.
 * @since 0.1.0
 */
export const en: Labels = {
  language: 'en',
  reviewed: true,
  lists: Object.fromEntries(
    Object.values(dictionaries).map(({ list, entries }: Dictionary<string>) => [
      list.id,
      Object.fromEntries(list.codes.map((code) => [code, entries[code]!.label])),
    ]),
  ),
};
