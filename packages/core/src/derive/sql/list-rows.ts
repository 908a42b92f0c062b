import type { Dictionary } from '../../code-lists/define-dictionary.js';
import * as dictionaries from '../../code-lists/generated/dictionaries.js';
import type { Labels } from '../../labels/labels.js';
import { snake } from './sql-name.js';
import type { SqlColumn, SqlTable } from './sql-table.js';
import type { SqlListTable } from './tables-of.js';

const byList: ReadonlyMap<string, Dictionary<string>> = new Map(
  Object.values(dictionaries).map((dictionary: Dictionary<string>) => [dictionary.list.id, dictionary]),
);

/** The table of a code list with a label in each language; the first language is the one without a name. */
export function withLanguages(table: SqlListTable, labels: readonly Labels[]): SqlTable {
  const others = labels.slice(1).map(({ language }): SqlColumn => ({
    name: `label_${snake(language.toLowerCase())}`,
    type: 'text',
    nullable: true,
    comment: `What it is called in ${language}.`,
  }));
  return { ...table, columns: [...table.columns, ...others] };
}

/** The rows of the table of a code list. */
export function listRows({ list }: SqlListTable, labels: readonly Labels[]): readonly (readonly (string | null)[])[] {
  const entries = byList.get(list.id)?.entries ?? {};
  return list.codes.map((code) => {
    const [label = entries[code]?.label ?? code, ...others] = labels.map(({ lists }) => lists[list.id]?.[code]);
    return [
      code,
      label,
      entries[code]?.definition ?? null,
      list.parents[code] ?? null,
      ...others.map((other) => other ?? null),
    ];
  });
}
