import type { CodeList, Dictionary, Labels } from '@openthb/core';
import { plainText } from './plain-text.js';

/**
 * What else codes are called: by the id of their list, from the plain text of a name to the code.
 * @since 0.1.0
 */
export type KnownAliases = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Other names of codes: labels in all the languages given, and the codes of other standards that mean exactly the same.
 * A name that two codes of a list share means neither, and one without a letter may be anything.
 * @since 0.1.0
 */
export function knownAliases(dictionaries: readonly Dictionary<string>[], labels: readonly Labels[]): KnownAliases {
  return new Map(dictionaries.map(({ list, entries }) => [list.id, aliasesOf(list, entries, labels)]));
}

function aliasesOf(
  list: CodeList<string, string>,
  entries: Dictionary<string>['entries'],
  labels: readonly Labels[],
): ReadonlyMap<string, string> {
  const meant = new Map<string, Set<string>>();
  for (const code of list.codes) {
    const { label, maps = {} } = entries[code]!;
    const foreign = Object.values(maps).flatMap((mapping) => (mapping?.mark === 'exact' ? mapping.codes : []));
    for (const name of [label, ...labels.map(({ lists }) => lists[list.id]?.[code] ?? ''), ...foreign]) {
      const plain = plainText(name);
      if (!/\p{L}/u.test(plain)) continue;
      const codes = meant.get(plain);
      if (codes) codes.add(code);
      else meant.set(plain, new Set([code]));
    }
  }
  return new Map([...meant].flatMap(([plain, [code, ...others]]) => (others.length === 0 ? [[plain, code!]] : [])));
}
