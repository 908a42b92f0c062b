import { flatLayout, flatSheets, planOfAction, readFlat } from '@openthb/core';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../../core/test/arbitrary-record.js';
import { xlsxOf } from './write-xlsx.js';

describe('a workbook', () => {
  it('holds each text as it is', async () => {
    const texts = [
      'a\r\nb',
      ' x ',
      '_x000D_',
      '_x005F_x000D_',
      '\uFFFE',
      '=1+1',
      '007',
      '2003-05',
      'true',
      '<&>"',
      '😀',
    ];
    const { sheets } = await readXlsx(await xlsxOf([{ name: 'texts', rows: [texts] }]));
    expect(sheets[0]!.rows).toEqual([texts]);
  });

  it('gives back records in the flat form', async () => {
    const layout = flatLayout(planOfAction);
    await fc.assert(
      fc.asyncProperty(arbitraryRecord(planOfAction), async (value) => {
        const { sheets } = await readXlsx(await xlsxOf(flatSheets(layout, [value])));
        const tables = sheets.map(({ name, rows }) => ({
          name,
          rows: rows.map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => String(cell ?? '')) })),
        }));
        expect(readFlat(layout, tables)).toEqual({
          findings: [],
          records: [{ line: 2, outcome: { ok: true, value, findings: [] } }],
        });
      }),
      { numRuns: 20 },
    );
  });
});
