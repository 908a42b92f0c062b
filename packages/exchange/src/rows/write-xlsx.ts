import type { Sheet } from '@openthb/core';

/**
 * The bytes of a workbook with these sheets. Every cell is text, so that no program takes one for a formula or a date.
 * @since 0.1.0
 */
export async function xlsxOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  // Most files are no workbooks, and this is large.
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(escaped)) })) });
}

/**
 * Workbooks write what XML cannot hold as `_xHHHH_`, and so a text that looks like it with its underscore so written.
 * @see ECMA-376-1:2016, 22.9.2.19
 */
function escaped(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\uFFFE', '_xFFFE_')
    .replaceAll('\uFFFF', '_xFFFF_');
}
