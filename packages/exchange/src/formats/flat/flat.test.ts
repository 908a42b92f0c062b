import { type AnyRecord, flatLayout, flatSheets, SdkError, type Victim, victim } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { flatForm } from '@openthb/core/derive';
import { records as kinds } from '@openthb/core/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../../../core/test/arbitrary-record.js';
import { readAll, recordsIn, rulesIn } from '../../../test/read-all.js';
import { csvOf } from '../../rows/write-csv.js';
import { xlsxOf } from '../../rows/write-xlsx.js';
import { flat } from './read.js';
import { flatTables } from './write.js';

const CANARY = 'canary-7';
const byKind = (records: readonly AnyRecord[]) => records.toSorted((a, b) => (a.record < b.record ? -1 : 1));
const person: Victim = { record: 'victim', version: '1.0', id: 'xx:v1', nature: 'test' };

describe('tables', () => {
  it('of a workbook give back all records', async () => {
    const made = [...generate({ records: 40, seed: 'tables', asOf: '2024-12-31' })] as AnyRecord[];
    const { items, reading } = await readAll(flat, await xlsxOf(flatTables(made)));
    expect(rulesIn(items)).toEqual([]);
    expect(byKind(recordsIn(items) as unknown as AnyRecord[])).toEqual(byKind(made));
    expect(items.map((item) => item.ordinal)).toEqual(made.map((_, index) => index + 1));
    expect(reading.lines().lines).toBeGreaterThan(made.length);
  });

  it('of a CSV file give back records without lists', async () => {
    const layout = flatLayout(victim);
    const lists = new Set(layout.tables.flatMap(({ path }) => path.slice(0, 1)));
    await fc.assert(
      fc.asyncProperty(arbitraryRecord(victim), async (value) => {
        const plain = Object.fromEntries(Object.entries(value).filter(([key]) => !lists.has(key)));
        const text = csvOf(flatSheets(layout, [plain])[0]!.rows);
        expect(flat.recognises(new TextEncoder().encode(text))).toBe(true);
        const { items } = await readAll(flat, text);
        expect(items.map((item) => item.ok && item.value)).toEqual([plain]);
      }),
      { numRuns: 30 },
    );
  });

  it('of an empty template hold nothing', async () => {
    const derived = flatForm.derive(kinds, []);
    const { items } = await readAll(flat, await xlsxOf(derived.type === 'sheets' ? derived.sheets : []));
    expect(items).toEqual([]);
  });

  it('that identify people are written apart', () => {
    const identity: AnyRecord = { record: 'identity', version: '1.0', id: 'xx:i1', nature: 'test' };
    expect(() => flatTables([person, identity])).toThrow(SdkError);
    expect(flatTables([identity]).map(({ name }) => name)).toContain('identity.names');
  });

  it('lose no sheet, row or cell without a word, and show none', async () => {
    const { items } = await readAll(
      flat,
      await xlsxOf([
        {
          name: 'victim',
          rows: [
            ['record', 'id', 'children', CANARY],
            ['victim', 'xx:v1', CANARY, CANARY],
          ],
        },
        {
          name: 'victim.episodes',
          rows: [
            ['record-id', 'episodes-no'],
            [CANARY, '1'],
          ],
        },
        { name: 'victim.canary', rows: [[CANARY]] },
        { name: CANARY, rows: [[CANARY]] },
      ]),
    );
    expect(rulesIn(items)).toEqual(['THB-STR-004@', 'THB-STR-004@', 'THB-STR-004@1', 'THB-FIL-015@2', 'THB-STR-002@2']);
    expect(JSON.stringify(items)).not.toContain(CANARY);
  });

  it('of a broken or empty file are told so', async () => {
    const rules = async (bytes: string | Uint8Array) => rulesIn((await readAll(flat, bytes)).items);
    expect(await rules('')).toEqual(['THB-FIL-001@1']);
    expect(await rules(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0]))).toEqual(['THB-FIL-012@1']);
    expect(await rules('record,version,id,nature\n')).toEqual([]);
    expect(await rules(`record,version,id,nature\n${CANARY},1.0,xx:1,test\n`)).toEqual(['THB-STR-010@2']);
    expect(await rules('record,id\nvictim,xx:1\nvictim,"xx:2')).toEqual(['THB-FIL-011@3']);
    expect(await rules(new Uint8Array([...new TextEncoder().encode('record,id\nvictim,xx:'), 0xff]))).toEqual([
      'THB-FIL-002@2',
    ]);
  });
});
