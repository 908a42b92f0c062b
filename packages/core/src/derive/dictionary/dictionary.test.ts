import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Labels } from '../../labels/labels.js';
import { en } from '../../labels/en.js';
import { codeLists, groups, records } from '../../registry.js';
import type { Derived } from '../define-form.js';
import { dictionaryCsvForm } from './dictionary-csv.js';
import { dictionaryXlsxForm } from './dictionary-xlsx.js';
import { dictionaryForm } from './dictionary.js';

/** A language of which one label is known, and that nobody has reviewed. */
const partial: Labels = { language: 'qaa', reviewed: false, lists: { sex: { female: 'feminum' } } };
const textOf = (derived: Derived) => (derived.type === 'text' ? derived.text : '');
const csvRows = (of: typeof records, labels: readonly Labels[] = [en]): Record<string, string>[] =>
  parse(textOf(dictionaryCsvForm.derive(of, labels)), { columns: true, recordDelimiter: '\r\n' });
const anchors = (text: string) => [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) => title!.toLowerCase());

describe('the data dictionary', () => {
  it('holds every record, group, field, list and code once', () => {
    const rows = csvRows(records);
    const expected = [
      ...records.map(({ name }) => `record  ${name}`),
      ...groups.map(({ name }) => `group  ${name}`),
      ...[...records, ...groups].flatMap(({ name, fields }) =>
        Object.keys(fields).map((field) => `field ${name} ${field}`),
      ),
      ...codeLists.flatMap(({ id, codes }) => [`code list  ${id}`, ...codes.map((code) => `code ${id} ${code}`)]),
    ];
    const found = rows
      .filter(({ part }) => part !== 'standard' && part !== 'scalar')
      .map(({ part, of, name }) => `${part} ${of} ${name}`);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it('defines all that it names', () => {
    const silent = csvRows(records).filter(({ part, definition }) => part !== 'code list' && definition === '');
    expect(silent.map(({ part, of, name }) => `${part} ${of} ${name}`)).toEqual([]);
  });

  it.for(records.map((record) => [record.name, record] as const))(
    'of %s holds only what it needs, and links only to what is there',
    ([, record]) => {
      const text = textOf(dictionaryForm.derive([record], [en]));
      const known = anchors(text);
      expect(known.filter((anchor, index) => known.indexOf(anchor) !== index)).toEqual([]);
      expect([...text.matchAll(/\]\(#([^)]*)\)/g)].filter(([, to]) => !known.includes(to!))).toEqual([]);
      expect(csvRows([record]).filter(({ part }) => part === 'record')).toHaveLength(1);
    },
  );

  it('has tables whose rows are as wide as their headers', () => {
    const derived = dictionaryXlsxForm.derive(records, [en, partial]);
    const sheets = derived.type === 'sheets' ? derived.sheets : [];
    expect(sheets.map(({ name }) => name)).toEqual([
      'records and groups',
      'fields',
      'code lists',
      'codes',
      'scalars',
      'standards',
    ]);
    for (const { rows } of sheets) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('says which labels nobody has reviewed, and leaves blank what has none', () => {
    const [female, male] = csvRows(records, [en, partial]).filter(({ of }) => of === 'sex');
    expect(female).toMatchObject({ 'label (en)': 'Female', 'label (qaa, labels not reviewed)': 'feminum' });
    expect(male).toMatchObject({ 'label (en)': 'Male', 'label (qaa, labels not reviewed)': '' });
    expect(textOf(dictionaryForm.derive(records, [partial]))).toContain(
      'Languages of the labels: qaa, labels not reviewed.',
    );
  });

  it('has no cell that a spreadsheet program takes for a formula', () => {
    const formula: Labels = { language: 'qaa', reviewed: false, lists: { sex: { female: '=1+1', male: '@x' } } };
    const cells = csvRows(records, [formula]).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toContain("'=1+1");
  });

  it('has no line of a table that breaks', () => {
    const lines = textOf(dictionaryForm.derive(records, [en])).split('\n');
    for (const [index, line] of lines.entries()) {
      if (!line.startsWith('|') || !lines[index - 1]!.startsWith('|')) continue;
      expect(line.match(/(?<!\\)\|/g)!.length).toBe(lines[index - 1]!.match(/(?<!\\)\|/g)!.length);
    }
  });
});
