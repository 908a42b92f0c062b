import { foreignStandards } from '../../code-lists/mapping.js';
import type { Sheet } from '../define-form.js';
import { codeColumns, type Column, fieldColumns, scalarColumns, standardColumns, titleColumns } from './columns.js';
import type { DataDictionary } from './data-dictionary.js';

/**
 * The data dictionary as tables of text. In all of them `part` says what a row is about, `of` what that belongs to, and
 * `name` what it is called.
 */
export function dictionaryTables({ records, groups, lists, scalars, languages }: DataDictionary): readonly Sheet[] {
  const fields = [...records, ...groups].flatMap((owner) =>
    owner.fields.map((field) => ({ ...field, of: owner.name })),
  );
  const codes = lists.flatMap((list) => list.codes.map((code) => ({ ...code, of: list.id })));
  return [
    table('records and groups', objectColumns, [
      ...records.map((one) => ({ ...one, part: 'record' })),
      ...groups.map((one) => ({ ...one, part: 'group' })),
    ]),
    table('fields', [part('field'), of, ...fieldColumns(), ...titleColumns(languages), ...standardColumns], fields),
    table('code lists', listColumns, lists),
    table('codes', [part('code'), of, ...codeColumns(languages), ...standardColumns], codes),
    table('scalars', [part('scalar'), ...scalarColumns], scalars),
    table('standards', standardsColumns, Object.entries(foreignStandards)),
  ];
}

function table<T>(name: string, columns: readonly Column<T>[], rows: readonly T[]): Sheet {
  return {
    name,
    rows: [columns.map((column) => column.name), ...rows.map((row) => columns.map(({ text }) => text(row)))],
  };
}

function part(name: string): Column<unknown> {
  return { name: 'part', text: () => name };
}

const of: Column<{ readonly of: string }> = { name: 'of', text: (about) => about.of };

const objectColumns: readonly Column<{ readonly part: string; readonly name: string; readonly definition: string }>[] =
  [
    { name: 'part', text: (about) => about.part },
    { name: 'name', text: ({ name }) => name },
    { name: 'definition', text: ({ definition }) => definition },
  ];

const listColumns: readonly Column<DataDictionary['lists'][number]>[] = [
  part('code list'),
  { name: 'name', text: ({ id }) => id },
  { name: 'kind', text: ({ kind }) => kind },
  { name: 'since', text: ({ since }) => since },
];

const standardsColumns: readonly Column<readonly [string, string]>[] = [
  part('standard'),
  { name: 'name', text: ([id]) => id },
  { name: 'definition', text: ([, name]) => name },
];
