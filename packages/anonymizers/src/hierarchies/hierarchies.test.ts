import { country, exploitationForm, sector } from '@openthb/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataColumn, dataTable } from '../data/data-table.js';
import { kAnonymity } from '../models/k-anonymity.js';
import { optimalGeneralization } from '../recoding/optimal-generalization.js';
import { ageBands, ageHierarchy } from './age-hierarchy.js';
import { codeListHierarchy } from './code-list-hierarchy.js';
import { columnLevels } from './column-levels.js';
import { countryHierarchy } from './country-hierarchy.js';
import { dateHierarchy } from './date-hierarchy.js';
import { type Hierarchy, hierarchyOf } from './hierarchy.js';
import { hierarchyFromCsv } from './hierarchy-from-csv.js';
import { intervalHierarchy } from './interval-hierarchy.js';
import { setHierarchy } from './set-hierarchy.js';

const dates = fc.oneof(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('2003', '2003-05', '', 'unknown'),
);
const sets = (codes: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 4 }).map((set) => set.toSorted().join(';'));

/** Each hierarchy with values it is for. */
const all: Readonly<Record<string, readonly [Hierarchy, fc.Arbitrary<string>]>> = {
  'CTDC ages': [ageHierarchy(ageBands.ctdc), fc.oneof(fc.nat(130).map(String), fc.constant(''))],
  'Eurostat ages': [ageHierarchy(ageBands.eurostat), fc.nat(130).map(String)],
  dates: [dateHierarchy, dates],
  countries: [countryHierarchy, fc.constantFrom(...country.codes, 'ALB', 'stateless', '')],
  sectors: [codeListHierarchy(sector), fc.constantFrom(...sector.codes, 'own-code', '')],
  'exploitation forms': [codeListHierarchy(exploitationForm), fc.constantFrom(...exploitationForm.codes)],
  'sets of sectors': [setHierarchy(codeListHierarchy(sector)), sets(sector.codes)],
  intervals: [
    intervalHierarchy({ widths: [5, 10, 50], to: 100 }),
    fc.oneof(fc.integer({ min: -20, max: 200 }).map(String), fc.constant('')),
  ],
};

describe.each(Object.entries(all))('the hierarchy of %s', (_, [hierarchy, values]) => {
  it('nests, from the value itself to one label for all', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1 }), (cells) => {
        const column = dataColumn('c', cells.length, (row) => cells[row]!);
        const { labels } = columnLevels(
          column,
          column.values.map(() => true),
          hierarchy,
        );
        expect(labels[0]).toEqual(column.values);
        expect(labels.at(-1)).toEqual(['*']);
      }),
    );
  });
});

describe('hierarchies', () => {
  it('say what their examples say', () => {
    expect(ageHierarchy(ageBands.ctdc).labelsOf('48')).toEqual(['48', '48+', 'adult', '*']);
    expect(ageHierarchy(ageBands.ctdc).labelsOf('17')).toEqual(['17', '9-17', 'child', '*']);
    expect(dateHierarchy.labelsOf('2003-05-17')).toEqual(['2003-05-17', '2003-05', '2003-Q2', '2003', '2000s', '*']);
    expect(dateHierarchy.labelsOf('2003')).toEqual(['2003', '2003', '2003', '2003', '2000s', '*']);
    expect(countryHierarchy.labelsOf('XK')).toEqual(['XK', 'Southern Europe', 'Europe', '*']);
    expect(countryHierarchy.labelsOf('MDA')).toEqual(['MDA', 'Eastern Europe', 'Europe', '*']);
    expect(intervalHierarchy({ widths: [5, 10] }).labelsOf('23')).toEqual(['23', '20-24', '20-29', '*']);
    expect(setHierarchy(codeListHierarchy(sector)).labelsOf('fishing;forestry')).toEqual([
      'fishing;forestry',
      'agriculture-forestry-and-fishing',
      '*',
    ]);
  });

  it('are read in the layout of ARX', () => {
    const hierarchy = hierarchyFromCsv('\uFEFFMale;*\r\nFemale;*\r\n"a;""b""";*\r\n');
    expect(hierarchy.levels).toBe(2);
    expect(hierarchy.domain).toEqual(['Male', 'Female', 'a;"b"']);
    expect(hierarchy.labelsOf('Male')).toEqual(['Male', '*']);
    expect(hierarchy.labelsOf('Other')).toBeUndefined();
  });

  it.each([
    ['an empty file', ''],
    ['lines of different lengths', 'a;b;*\nc;*'],
    ['a value generalised in two ways', 'a;b;*\na;c;*'],
  ])('refuse %s', (_, text) => {
    expect(() => hierarchyFromCsv(text)).toThrow(/hierarchy/);
  });

  it('that lack values say of which column and how many, and not which', () => {
    const table = dataTable(['sex'], [['Male'], ['secret-one'], ['secret-two']]);
    const hierarchies = { sex: hierarchyFromCsv('Male;*\nFemale;*') };
    const act = () => optimalGeneralization({ table, hierarchies, models: [kAnonymity(2)] });
    expect(act).toThrow('The hierarchy of the column sex lacks 2 of its 3 values.');
  });

  it('that split what was one are refused', () => {
    const table = dataTable(['q'], [['a'], ['b']]);
    const hierarchies = { q: hierarchyOf(3, (value) => [value, 'same', value]) };
    expect(() => optimalGeneralization({ table, hierarchies, models: [kAnonymity(1)] })).toThrow('splits');
  });

  it('whose intervals do not nest are refused', () => {
    expect(() => intervalHierarchy({ widths: [5, 12] })).toThrow('nest');
    expect(() => intervalHierarchy({ widths: [5, 10], to: 18 })).toThrow('nest');
  });
});
