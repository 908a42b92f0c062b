import {
  fileRules,
  findingOf,
  flatLayout,
  type Located,
  readFlat,
  recordDef,
  type Sheet,
  structureRules,
} from '@openthb/core';
import { readSheets } from '../../rows/read-sheets.js';
import type { Input, Reading } from '../define-format.js';
import { located } from './located.js';

/** The sheet of a template that says what the columns are. */
const COLUMNS = 'columns';

/** Reads the tables of a workbook, whichever kinds of record they are of. */
export function readWorkbook({ bytes }: Input): Reading {
  let rows = 0;
  return {
    lines: () => ({ lines: rows, blank: 0 }),
    records: (async function* (): AsyncGenerator<Located> {
      const sheets = await readSheets(bytes);
      if (sheets === undefined)
        return yield { ok: false, finding: findingOf(fileRules.workbook, { path: '', line: 1 }) };
      rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
      yield* recordsOf(sheets.filter(({ name }) => name !== COLUMNS));
    })(),
  };
}

function* recordsOf(sheets: readonly Sheet[]): Generator<Located> {
  // The name of a table begins with that of its kind of record; so does its sheet's, however it is shortened.
  const kinds = new Set(sheets.map(({ name }) => name.split('.', 1)[0]!));
  const layouts = [...kinds].flatMap((name) => recordDef(name) ?? []).map(flatLayout);
  const known = new Set(layouts.flatMap(({ tables }) => tables.flatMap(({ name, sheet }) => [name, sheet])));
  for (const { name, rows } of sheets) {
    // A sheet that is not known would otherwise be lost without a word.
    if (!known.has(name) && rows.length > 0)
      yield { ok: false, finding: findingOf(structureRules.unknownKey, { path: '' }) };
  }
  const tables = sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((cells, index) => ({ line: index + 1, cells })),
  }));
  let ordinal = 0;
  for (const layout of layouts) {
    const reading = readFlat(layout, tables);
    yield* located(reading, ordinal);
    ordinal += reading.records.length;
  }
}
