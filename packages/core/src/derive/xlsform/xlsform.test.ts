import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../../test/arbitrary-record.js';
import { en } from '../../labels/en.js';
import { sq } from '../../labels/sq.js';
import { identity } from '../../records/identity.js';
import { victim } from '../../records/victim.js';
import { records } from '../../registry.js';
import type { Sheet } from '../define-form.js';
import { flatLayout } from '../flat/flat-layout.js';
import { flatten } from '../flat/flatten.js';
import { answerColumns } from './question-name.js';
import { xlsform, xlsformForm } from './xlsform.js';

type Row = Readonly<Record<string, string>>;

const inLatin = { ...en, language: 'sr-Latn' };

function rowsOf({ rows: [header, ...rows] }: Sheet): readonly Row[] {
  return rows.map((cells) => Object.fromEntries(header!.map((column, index) => [column, cells[index]!])));
}

/** The rows of a survey, each with the repeats that it stands in. */
function withRepeats(survey: readonly Row[]): readonly { readonly row: Row; readonly repeats: readonly string[] }[] {
  const open: string[] = [];
  return survey.map((row) => {
    if (row['type'] === 'begin_repeat') open.push(row['name']!);
    const repeats = [...open];
    if (row['type'] === 'end_repeat') open.pop();
    return { row, repeats };
  });
}

describe.for(records.map((record) => [record.name, record] as const))('the XLSForm of %s', ([, record]) => {
  const layout = flatLayout(record);
  const sheets = xlsform(record, [en, inLatin]);
  const [survey = [], choices = [], settings = []] = sheets.map(rowsOf);
  const questions = survey.filter(({ type }) => !/^(?:begin|end)_/.test(type!));

  it('has the sheets that the tools read, with the same columns in each row', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['survey', 'choices', 'settings']);
    for (const { rows } of sheets) expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
    expect(settings).toHaveLength(1);
    expect(settings[0]!['default_language']).toBe('English (en)');
  });

  it('gives each question and group a valid name of its own', () => {
    const names = survey.filter(({ type }) => !type!.startsWith('end_')).map(({ name }) => name!);
    expect(names.filter((name) => !/^[A-Za-z]\w*$/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('closes each group and repeat that it opens', () => {
    const open: string[] = [];
    const closed = survey.map(({ type }) => {
      const [, what, kind] = /^(begin|end)_(group|repeat)$/.exec(type!) ?? [];
      if (what === 'begin') open.push(kind!);
      return what !== 'end' || open.pop() === kind;
    });
    expect(closed.every(Boolean)).toBe(true);
    expect(open).toEqual([]);
  });

  it('speaks only of questions that stand in the same repeat or around it', () => {
    const placed = withRepeats(survey);
    for (const { row, repeats } of placed) {
      for (const [, name] of Object.values(row).flatMap((cell) => [...cell.matchAll(/\$\{(\w+)\}/g)])) {
        const target = placed.find((other) => other.row['name'] === name);
        expect(target && target.repeats.every((repeat, index) => repeats[index] === repeat)).toBe(true);
      }
    }
  });

  it('has choices for each question that needs them, with labels in each language', () => {
    const lists = new Set(choices.map((choice) => choice['list_name']));
    for (const { type } of survey) {
      const [, list] = /^select_(?:one|multiple) (\S+)$/.exec(type!) ?? [];
      expect(list === undefined || lists.has(list)).toBe(true);
    }
    const pairs = choices.map((choice) => `${choice['list_name']} ${choice['name']}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.filter((pair) => !/^\w+ \S+$/.test(pair))).toEqual([]);
    const shown = [...choices, ...survey.filter(({ type }) => !/^(?:end_|calculate)/.test(type!))];
    for (const row of shown) {
      expect(row['label::English (en)']).not.toBe('');
      expect(row['label::Serbian Latn (sr)']).not.toBe('');
    }
  });

  it('asks for each field of the flat form that a form may ask for, and for nothing else', () => {
    const columns = answerColumns(layout);
    const asked = questions.map(({ name }) => name!).filter((name) => !name.includes('__'));
    expect(asked.filter((name) => !columns.has(name))).toEqual([]);
    const groups = new Set(survey.filter(({ type }) => type === 'begin_group').map(({ name }) => name));
    const left = [...columns].filter(([name]) => !asked.includes(name) && !groups.has(name));
    for (const [name, { table, column }] of left) {
      const { sensitivity } = table.columns.find((one) => one.name === column)!;
      expect(sensitivity === 'direct' || /(?:^|_)missing$/.test(name)).toBe(true);
    }
  });

  it('accepts the answers that the model accepts', () => {
    const columns = [...answerColumns(layout)];
    const nameOf = new Map(columns.map(([name, { table, column }]) => [`${table.name} ${column}`, name]));
    const byName = new Map(questions.map((question) => [question['name'], question]));
    fc.assert(
      fc.property(arbitraryRecord(record), (value) => {
        for (const { table, cells } of flatten(layout, value as object)) {
          for (const [column, cell] of Object.entries(cells)) {
            const { constraint = '' } = byName.get(nameOf.get(`${table} ${column}`)) ?? {};
            // Enketo matches without the flag `u`.
            const [, pattern] = /^regex\(\., '(.+)'\)$/.exec(constraint) ?? [];
            expect(pattern === undefined || new RegExp(pattern).test(cell)).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('an XLSForm', () => {
  const namesIn = (record: (typeof records)[number]) => rowsOf(xlsform(record, [en])[0]!).map(({ name }) => name);

  it('about a victim asks for nothing that names the person; one about an identity does', () => {
    const columns = flatLayout(victim).tables.flatMap((table) => table.columns);
    const direct = columns.filter(({ sensitivity }) => sensitivity === 'direct');
    expect(direct.filter(({ path }) => namesIn(victim).includes(path.join('_')))).toEqual([]);
    expect(namesIn(identity)).toEqual(expect.arrayContaining(['names_full', 'contacts_instructions']));
  });

  it('is of one kind of record, so that names and what was done to people stay apart', () => {
    expect(() => xlsformForm.derive([victim, identity], [en])).toThrow('one kind of record');
    expect(() => xlsformForm.derive([], [en])).toThrow('one kind of record');
  });

  it('shows why a question has no answer only while it has none', () => {
    const survey = rowsOf(xlsform(victim, [en])[0]!);
    const relevant = (name: string) => survey.find((row) => row['name'] === name)!['relevant'];
    expect(relevant('sex_missing')).toBe("${sex} = ''");
    expect(relevant('child_separation_missing')).toBe("${child_separation} = ''");
    expect(relevant('child')).toBe("${child__given} = 'true'");
    expect(relevant('child_missing')).toBe("${child__given} = 'false'");
  });
});

describe('an XLSForm in several languages', () => {
  it('asks, explains and offers answers in each of them', () => {
    const [survey = [], choices = []] = xlsform(victim, [sq, en]).map(rowsOf);
    const sex = survey.find(({ name }) => name === 'sex')!;
    expect([sex['label::Albanian (sq)'], sex['label::English (en)']]).toEqual(['Seksi', 'Sex']);
    const why = survey.find(({ name }) => name === 'sex_missing')!;
    expect(why['label::Albanian (sq)']).toBe('Seksi: pse nuk ka përgjigje?');
    const birth = survey.find(({ name }) => name === 'birthDate')!;
    expect(birth['constraint_message::Albanian (sq)']).toContain('kalendarit gregorian');
    expect(choices.find(({ name }) => name === 'true')!['label::Albanian (sq)']).toBe('Po');
  });

  it('leaves no question without words of the language', () => {
    for (const record of records) {
      const [survey = []] = xlsform(record, [sq, en]).map(rowsOf);
      const asked = survey.filter((row) => row['label::English (en)'] !== '' && row['type'] !== 'note');
      expect(asked.filter((row) => row['label::Albanian (sq)'] === row['label::English (en)'])).toEqual([]);
    }
  });
});
