import { csvText } from '../csv-text.js';
import { defineForm, type Sheet } from '../define-form.js';
import { guarded } from '../flat/cell-text.js';
import { dataDictionary } from './data-dictionary.js';
import { dictionaryTables } from './tables.js';

/** The data dictionary as one table: the columns of all its tables, blank where a part has nothing to say. */
export const dictionaryCsvForm = defineForm({
  id: 'dictionary-csv',
  title: 'Data dictionary, CSV',
  extension: 'csv',
  holds: 'any',
  derive(records, labels) {
    return { type: 'text', text: csvText(union(dictionaryTables(dataDictionary(records, labels)))) };
  },
});

function union(tables: readonly Sheet[]): Sheet['rows'] {
  const columns = [...new Set(tables.flatMap(({ rows }) => rows[0]!))];
  return [
    columns,
    ...tables.flatMap(({ rows: [header, ...rows] }) =>
      rows.map((row) => columns.map((column) => cell(row[header!.indexOf(column)]))),
    ),
  ];
}

/** A text that a spreadsheet program takes for no formula. */
function cell(text: string | undefined): string {
  return text ? guarded(text) : '';
}
