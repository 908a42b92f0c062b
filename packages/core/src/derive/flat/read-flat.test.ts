import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { victim } from '../../records/victim.js';
import { flatLayout } from './flat-layout.js';
import { readFlat } from './read-flat.js';
import { unflatten } from './unflatten.js';

const layout = flatLayout(victim);
const CANARY = 'canary-7';
const located = (rows: readonly (readonly string[])[]) => rows.map((cells, index) => ({ line: index + 1, cells }));
const read = (own: readonly (readonly string[])[], episodes: readonly (readonly string[])[] = []) =>
  readFlat(layout, [
    { name: 'victim', rows: located(own) },
    { name: 'victim.episodes', rows: located(episodes) },
    { name: CANARY, rows: located([[CANARY]]) },
  ]);
const places = ({ findings, records }: ReturnType<typeof readFlat>) =>
  [...findings, ...records.flatMap(({ outcome }) => outcome.findings)].map(({ rule, path, ordinal, line, column }) => [
    rule,
    path,
    ordinal,
    line,
    column,
  ]);

describe('reading tables', () => {
  it('takes columns in any order, rows in any order, and short rows', () => {
    const { findings, records } = read(
      [
        ['children', 'id', '', 'sex'],
        ['2', 'xx:1'],
        ['', 'xx:2', '', 'female'],
      ],
      [
        ['episodes-no', 'forms', 'record-id'],
        ['9', 'forced-begging', 'xx:1'],
        ['1', 'servitude;slavery', 'xx:1'],
      ],
    );
    expect(findings).toEqual([]);
    expect(records.map(({ outcome }) => outcome.ok && outcome.value)).toEqual([
      { id: 'xx:1', children: 2, episodes: [{ forms: ['servitude', 'slavery'] }, { forms: ['forced-begging'] }] },
      { id: 'xx:2', sex: 'female' },
    ]);
  });

  it('tells a zero, a reason and nothing apart', () => {
    const { records } = read([
      ['id', 'children', 'missing.children'],
      ['xx:1', '0', ''],
      ['xx:2', '', 'refused'],
      ['xx:3', '', ''],
    ]);
    expect(records.map(({ outcome }) => outcome.ok && outcome.value)).toEqual([
      { id: 'xx:1', children: 0 },
      { id: 'xx:2', missing: { children: 'refused' } },
      { id: 'xx:3' },
    ]);
  });

  it('names unknown and repeated columns by position', () => {
    const reading = read([
      ['id', CANARY, 'sex', 'sex', ''],
      ['xx:1', CANARY, 'male', 'female', CANARY, CANARY],
    ]);
    expect(places(reading)).toEqual([2, 4, 5, 6].map((column) => ['THB-STR-004', '', undefined, 1, column]));
    expect(JSON.stringify(reading.findings)).not.toContain(CANARY);
  });

  it('refuses a cell that its column cannot hold, where it stands', () => {
    const reading = read([
      ['children', 'id', 'child'],
      ['0', 'xx:1', ''],
      [CANARY, 'xx:2', CANARY],
    ]);
    expect(places(reading)).toEqual([
      ['THB-STR-002', '/children', 2, 3, 1],
      ['THB-STR-002', '/child', 2, 3, 3],
    ]);
    expect(JSON.stringify(reading)).not.toContain(CANARY);
  });

  it('loses no row of a list without a word', () => {
    const reading = read(
      [['id'], ['xx:1'], ['xx:2'], ['xx:2']],
      [
        ['record-id', 'episodes-no', 'enteredOn'],
        ['xx:1', '1', '2003'],
        ['xx:1', '1', '2004'],
        ['xx:1', '', '2005'],
        ['xx:9', '1', '2006'],
        ['', '1', '2007'],
      ],
    );
    expect(places(reading)).toEqual([
      ['THB-FIL-015', '/episodes', undefined, 5, undefined],
      ['THB-FIL-015', '/episodes', undefined, 6, undefined],
      ['THB-FIL-015', '/episodes', 1, 3, undefined],
      ['THB-FIL-015', '/episodes', 1, 4, undefined],
      ['THB-FIL-015', '', 2, 4, undefined],
      ['THB-FIL-015', '', 3, 3, undefined],
    ]);
  });

  it('refuses a table without any known column', () => {
    expect(places(read([[CANARY], ['xx:1']]))).toEqual([['THB-FIL-007', '', undefined, 1, undefined]]);
  });

  it('never throws, and never shows what stands in a table', () => {
    const names = [...layout.tables.flatMap(({ columns }) => columns.map(({ name }) => name)), CANARY, '__proto__'];
    const cell = fc.constantFrom('', CANARY, `${CANARY};`, 'xx:1', '1', '{}');
    const table = fc.record({
      name: fc.constantFrom(...layout.tables.map(({ name }) => name)),
      rows: fc
        .tuple(fc.array(fc.constantFrom(...names)), fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 5 }))
        .map(([header, rows]) => located([header, ...rows])),
    });
    fc.assert(
      fc.property(fc.array(table, { maxLength: 4 }), (tables) => {
        const { findings, records } = readFlat(layout, tables);
        expect(JSON.stringify([findings, records.map(({ outcome }) => outcome.findings)])).not.toContain(CANARY);
      }),
    );
  });
});

describe('unflatten', () => {
  it('wants the row of the record itself', () => {
    expect(unflatten(layout, []).findings.map(({ rule }) => rule)).toEqual(['THB-STR-001']);
  });

  it('refuses tables and columns that the layout does not have, without their names', () => {
    const { findings } = unflatten(layout, [
      { table: 'victim', cells: { id: 'xx:1', [CANARY]: 'x' } },
      { table: CANARY, cells: {} },
    ]);
    expect(findings.map(({ rule, column }) => [rule, column])).toEqual([
      ['THB-STR-004', 2],
      ['THB-STR-004', undefined],
    ]);
    expect(JSON.stringify(findings)).not.toContain(CANARY);
  });
});
