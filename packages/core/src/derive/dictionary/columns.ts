import { foreignStandards } from '../../code-lists/mapping.js';
import type { Labels } from '../../labels/labels.js';
import type { CodeDescription } from './describe-list.js';
import { deprecatedText, languageText } from './language-text.js';
import type { FieldDescription } from './describe-object.js';
import type { ScalarDescription } from './describe-scalar.js';
import { type Equivalent, equivalentText, theirsText } from './equivalent.js';
import { kindText, type ShowName } from './kind-text.js';

/** A column of a table of the dictionary. */
export interface Column<T> {
  readonly name: string;
  /** What stands in the column; empty where there is nothing to say. */
  text(about: T): string;
}

interface Mapped {
  readonly maps: readonly Equivalent[];
}

/** What a table of fields says, equivalents apart. */
export function fieldColumns(show?: ShowName): readonly Column<FieldDescription>[] {
  return [
    { name: 'name', text: ({ name }) => name },
    { name: 'title', text: ({ title }) => title },
    { name: 'kind', text: ({ kind }) => kindText(kind, show) },
    { name: 'need', text: ({ need }) => need },
    { name: 'sensitivity', text: ({ sensitivity }) => sensitivity },
    { name: 'since', text: ({ since }) => since },
    { name: 'definition', text: ({ definition }) => definition },
    { name: 'source', text: ({ source }) => source ?? '' },
  ];
}

/** What fields are called: a column for each language but English. */
export function titleColumns(
  languages: readonly Pick<Labels, 'language' | 'reviewed'>[],
): readonly Column<FieldDescription>[] {
  return languages
    .filter(({ language }) => language !== 'en')
    .map((one) => ({
      name: `title (${languageText(one)})`,
      text: ({ titles }) => titles.find(({ language }) => language === one.language)?.title ?? '',
    }));
}

/** What a table of codes says, equivalents apart: a column for each language. */
export function codeColumns(
  languages: readonly Pick<Labels, 'language' | 'reviewed'>[],
): readonly Column<CodeDescription>[] {
  return [
    { name: 'name', text: ({ code }) => code },
    ...languages.map(({ language, reviewed }): Column<CodeDescription> => ({
      name: `label (${languageText({ language, reviewed })})`,
      text: ({ labels }) => labels.find((one) => one.language === language)?.label ?? '',
    })),
    { name: 'definition', text: ({ definition }) => definition },
    { name: 'broader', text: ({ broader }) => broader ?? '' },
    { name: 'deprecated', text: ({ deprecated }) => (deprecated ? deprecatedText(deprecated) : '') },
    { name: 'source', text: ({ source }) => source ?? '' },
  ];
}

/** What a table of scalars says. */
export const scalarColumns: readonly Column<ScalarDescription>[] = [
  { name: 'name', text: ({ name }) => name },
  { name: 'kind', text: ({ values }) => values },
  { name: 'definition', text: ({ definition }) => definition },
];

/** All equivalents in one column. */
export const elsewhere: Column<Mapped> = {
  name: 'elsewhere',
  text: ({ maps }) => maps.map(equivalentText).join('; '),
};

/** A column for each foreign standard. */
export const standardColumns: readonly Column<Mapped>[] = Object.keys(foreignStandards).map((standard) => ({
  name: standard,
  text: ({ maps }) =>
    maps
      .filter((one) => one.standard === standard)
      .map(theirsText)
      .join('; '),
}));
