import type { CodeList } from '../../code-lists/define-code-list.js';
import type { Dictionary } from '../../code-lists/define-dictionary.js';
import { labelOf } from '../../labels/label-of.js';
import type { Labels } from '../../labels/labels.js';
import { type Equivalent, equivalentOfCode } from './equivalent.js';

/**
 * What a code is called in one language.
 * @since 0.1.0
 */
export interface CodeLabel extends Pick<Labels, 'language' | 'reviewed'> {
  readonly label: string;
}

/**
 * What is to be known of one code.
 * @since 0.1.0
 */
export interface CodeDescription {
  readonly code: string;
  /** In the order of the languages asked for; a language that has no label of the code is left out. */
  readonly labels: readonly CodeLabel[];
  /** In English, as the label that the dictionary holds. */
  readonly definition: string;
  readonly source?: string;
  /** The broader code of the same list. */
  readonly broader?: string;
  /** The code is kept only so that old records stay readable. */
  readonly deprecated?: { readonly since: string; readonly use: string };
  readonly maps: readonly Equivalent[];
}

/**
 * What is to be known of a code list.
 * @since 0.1.0
 */
export interface ListDescription extends Pick<CodeList<string>, 'id' | 'kind' | 'since'> {
  readonly codes: readonly CodeDescription[];
}

/**
 * Describes a code list with labels in the languages given.
 * @since 0.1.0
 */
export function describeList(dictionary: Dictionary<string>, labels: readonly Labels[]): ListDescription {
  const { id, kind, since, codes } = dictionary.list;
  return { id, kind, since, codes: codes.map((code) => describeCode(dictionary, code, labels)) };
}

function describeCode({ list, entries }: Dictionary<string>, code: string, labels: readonly Labels[]): CodeDescription {
  const { definition, source, maps = {} } = entries[code]!;
  const broader = list.parents[code];
  const deprecated = list.deprecated[code];
  return {
    code,
    labels: labels.flatMap((called) => {
      const label = labelOf(list, code, called);
      return label === undefined ? [] : [{ language: called.language, reviewed: called.reviewed, label }];
    }),
    definition,
    ...(source !== undefined && { source }),
    ...(broader !== undefined && { broader }),
    ...(deprecated !== undefined && { deprecated }),
    maps: Object.entries(maps).map(([standard, mapping]) => equivalentOfCode(standard, mapping)),
  };
}
