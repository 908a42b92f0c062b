import { type Column, columnsOf } from './columns.js';
import { csvText } from './csv-text.js';
import { defineTableFormat } from './define-table-format.js';

/**
 * CSV with a row of hashtags under that of names. A figure that is not there is blank, and its `#status` says why.
 * @see https://hxlstandard.org/standard/1-1final/
 */
export const hxl = defineTableFormat({
  id: 'hxl',
  write(tables) {
    const columns = [...columnsOf(tables), date];
    return csvText([
      columns.map(({ title }) => title),
      columns.map((column) => column.hxl),
      ...tables.flatMap((table) => table.rows.map((row) => columns.map(({ cell }) => cell(row, table)))),
    ]);
  },
});

/** The year of figures that are of one; what is tagged as a date must be one. */
const date: Pick<Column, 'title' | 'hxl' | 'cell'> = {
  title: 'date',
  hxl: '#date+year',
  cell: ({ at }) => /^\d{4}$/.exec(at['year'] ?? '')?.[0] ?? '',
};
