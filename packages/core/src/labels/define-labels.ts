import type { CountryCode } from '../code-lists/country.js';
import type { CodeList } from '../code-lists/define-code-list.js';
import * as codeLists from '../code-lists/index.js';
import type { LanguageCode } from '../code-lists/language.js';
import type { Labels } from './labels.js';
import type { Texts } from './say-in.js';

/** Names of countries and languages, from the Unicode CLDR. */
export interface Names {
  readonly country: Readonly<Record<CountryCode, string>>;
  readonly language: Readonly<Record<LanguageCode, string>>;
}

type Lists = typeof codeLists;
type CodesIn<L> = L extends CodeList<infer Code, string> ? Code : never;

/** The label of every code, by the name of its list's export; of citizenships, those that are no countries. */
type EveryLabel = {
  readonly [L in Exclude<keyof Lists, 'country' | 'language' | 'citizenship'>]: Readonly<
    Record<CodesIn<Lists[L]>, string>
  >;
} & { readonly citizenship: Readonly<Record<'stateless' | 'unknown', string>> };

/**
 * Defines the labels of a language; the compiler demands one for every code and every text. `reviewed`: by a native speaker who knows
 * the field.
 * @since 0.1.0
 */
export function defineLabels(
  language: string,
  reviewed: boolean,
  names: Names,
  texts: Texts,
  labels: EveryLabel,
): Labels {
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...labels,
    ...names,
    citizenship: { ...names.country, ...labels.citizenship },
  };
  const lists = Object.entries(codeLists).map(([name, { id }]) => [id, all[name]!] as const);
  return Object.freeze({ language, reviewed, lists: Object.fromEntries(lists), texts });
}
