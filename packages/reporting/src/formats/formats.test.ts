import { srCyrl } from '@openthb/core/labels/sr-Cyrl';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { factsOf, madeUp } from '../../test/facts-of.js';
import { computeTables } from '../compute-tables.js';
import { sex } from '../dimensions/sex.js';
import { year } from '../dimensions/year.js';
import { memoryEngine } from '../engines/memory/memory-engine.js';
import { childrenShare } from '../indicators/children-share.js';
import { detectedVictims } from '../indicators/detected-victims.js';
import { indicators } from '../registry.js';
import { speakerOf } from '../reports/speaker.js';
import { loadReportWords } from '../reports/words/load-report-words.js';
import { csv } from './csv.js';
import { json } from './json.js';
import { tableInLanguage } from './table-in-language.js';
import { text } from './text.js';

const tables = await computeTables(
  memoryEngine(factsOf(madeUp(900, 'formats'))),
  [
    { indicator: detectedVictims, by: [sex] },
    { indicator: childrenShare, by: [year] },
  ],
  { release: 'publication' },
);

describe('table formats', () => {
  it('CSV has a line for each row, which another reader reads back', () => {
    const rows = parse(csv.write(tables), { columns: true }) as Record<string, string>[];
    const expected = tables.flatMap((table) => table.rows);
    expect(rows).toHaveLength(expected.length);
    for (const [index, row] of rows.entries()) {
      expect(row['value']).toBe(expected[index]!.value === null ? '' : String(expected[index]!.value));
      expect(row['status']).toBe(expected[index]!.status);
    }
    expect(Object.keys(rows[0]!).slice(0, 3)).toEqual(['indicator', 'sex', 'year']);
  });

  it('JSON is the tables', () => {
    expect(JSON.parse(json.write(tables))).toEqual({ tables: JSON.parse(JSON.stringify(tables)) });
  });

  it('text lines up, and shows what hides', () => {
    const lines = text.write([tables[0]!]).split('\n');
    expect(lines[0]).toContain('Detected victims');
    expect(lines.find((line) => line.startsWith('Total'))).toMatch(/^Total +\d+ +\d+$/);
    expect(text.write(tables)).toContain('[hidden]');
  });

  it('text is in one language, but for the source, for every indicator', async () => {
    const speaker = speakerOf(await loadReportWords('sr-Cyrl'), srCyrl);
    const requests = indicators.map((indicator) => ({ indicator, by: [] }));
    const engine = memoryEngine(factsOf(madeUp(900, 'formats')));
    const all = await computeTables(engine, requests, { release: 'internal' });
    const said = text.write(
      all.map((table) => ({ ...tableInLanguage(table, speaker), source: '', indicator: '' })),
      speaker,
    );
    const names = /SDG|crim_thb|\b[A-Z]{3}\b/g;
    expect(said.replaceAll(names, '').match(/[A-Za-z]{3,}/g) ?? []).toEqual([]);
  });
});
