import { describe, expect, it } from 'vitest';
import { oddRecord } from '../../../test/odd-record.js';
import { defineRecord } from '../../records/define-record.js';
import { records } from '../../registry.js';
import { reservedWords } from './reserved-words.js';
import { rowsOf } from './rows-of.js';
import { tablesOf } from './tables-of.js';

const { tables, lists } = tablesOf([...records, oddRecord]);
const all = [...lists, ...tables];
const repeated = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

describe('the tables of the standard', () => {
  it('have names that no engine needs quotes for, cuts off or takes twice', () => {
    const names = all.flatMap(({ schema, name, columns, constraints }) => [
      schema,
      name,
      ...columns.map((column) => column.name),
      ...constraints.map((constraint) => constraint.name),
    ]);
    expect(names.filter((name) => !/^[a-z][a-z0-9_]{0,62}$/.test(name) || reservedWords.has(name))).toEqual([]);
    expect(repeated(all.map(({ schema, name }) => `${schema}.${name}`))).toEqual([]);
    for (const { columns, constraints } of all) {
      expect(repeated(columns.map(({ name }) => name))).toEqual([]);
      expect(repeated(constraints.map(({ name }) => name))).toEqual([]);
    }
  });

  it('hold what names a person by itself only apart', () => {
    const open = tables.filter(({ schema }) => schema === 'openthb').flatMap(({ columns }) => columns);
    expect(open.filter(({ comment }) => comment.includes('Sensitivity: direct.'))).toEqual([]);
    expect(
      tables.filter(({ name }) => name.startsWith('identity')).every(({ schema }) => schema === 'openthb_identity'),
    ).toBe(true);
    expect(tables.find(({ name }) => name === 'victim')!.schema).toBe('openthb');
  });

  it('have keys among their columns, and foreign keys to keys', () => {
    for (const { columns, key, constraints } of tables) {
      expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...key]));
      for (const constraint of constraints) {
        if (!('to' in constraint)) continue;
        const target = all.find(({ schema, name }) => schema === constraint.to.schema && name === constraint.to.name);
        expect(target!.key).toEqual(constraint.toColumns);
      }
    }
  });

  it('refer only to records that are asked for', () => {
    const referral = tablesOf(records.filter(({ name }) => name === 'referral'));
    const types = referral.tables.flatMap(({ constraints }) => constraints.map(({ type }) => type));
    expect(types).not.toContain('reference');
    expect(tables.flatMap(({ constraints }) => constraints.map(({ type }) => type))).toContain('reference');
  });
});

describe('a record of every shape', () => {
  it('is a table with tables beneath it', () => {
    // Without what every record begins with.
    const [own, ...beneath] = tablesOf([defineRecord('select', {})]).tables;
    const shapes = tablesOf([oddRecord])
      .tables.filter(({ name }) => beneath.every((table) => table.name !== name))
      .map(({ schema, name, columns }) => {
        const names = columns.map((column) => column.name);
        return `${schema}.${name}: ${names.filter((column) => own!.columns.every((other) => other.name !== column)).join(' ')}`;
      });
    expect(shapes).toMatchInlineSnapshot(`
      [
        "openthb.select_record: from_id by_id by_id_missing order_flag order_flag_missing at_instant at_instant_first_day at_instant_last_day at_instant_epoch at_instant_missing sum_amount sum_until sum_until_first_day sum_until_last_day sum_until_epoch sum_missing hint_missing place_where place_near_missing place_sum_amount place_sum_until place_sum_until_first_day place_sum_until_last_day place_sum_until_epoch step_missing steps_missing days_missing grid_missing a_field_whose_name_is_so_long_that_no_engine_would_tak_dcbe6f7f",
        "openthb_identity.select_record: record_id secret_hint_sort secret_hint_text secret_hint_missing secret_steps_missing",
        "openthb.select_hint: record_id sort",
        "openthb_identity.select_hint: record_id text",
        "openthb.select_place_near: record_id sex",
        "openthb.select_step: record_id on_date on_date_first_day on_date_last_day marks_missing",
        "openthb_identity.select_step: record_id story",
        "openthb.select_step_marks: record_id vulnerability",
        "openthb.select_steps: record_id steps_ordinal on_date on_date_first_day on_date_last_day marks_missing",
        "openthb_identity.select_steps: record_id steps_ordinal story",
        "openthb.select_steps_marks: record_id steps_ordinal vulnerability",
        "openthb_identity.select_secret_steps: record_id secret_steps_ordinal on_date on_date_first_day on_date_last_day story marks_missing",
        "openthb_identity.select_secret_steps_marks: record_id secret_steps_ordinal vulnerability",
        "openthb.select_days: record_id partial_date partial_date_first_day partial_date_last_day",
        "openthb.select_moments: record_id moments_ordinal moment moment_first_day moment_last_day moment_epoch",
        "openthb.select_grid: record_id grid_ordinal",
        "openthb.select_grid_items: record_id grid_ordinal items_ordinal line",
        "openthb.select_a_field_whose_name_is_so_long_that_no_engine_wo_2159dd85: record_id a_field_whose_name_is_so_long_that_no_engine_would_tak_4bfc201a line",
      ]
    `);
  });

  it('is rows, each after the one it belongs to', () => {
    const step = { on: '2003-02', story: 'x', marks: ['debt', 'own-code'], missing: {} };
    const rows = rowsOf(oddRecord)({
      record: 'select',
      version: '1.0',
      id: 'a:1',
      nature: 'test',
      from: 'a:2',
      place: { where: 'here', sum: { amount: 4_000_000_000, until: '1970-01-01T01:00:00+01:00' } },
      moments: ['1970'],
      steps: [step, step],
      grid: [['a', 'b'], ['c']],
      missing: { step: 'unknown' },
    });
    expect(rows.slice(1).map(({ table, values }) => `${table.schema}.${table.name}: ${values.map(String).join(' ')}`))
      .toMatchInlineSnapshot(`
        [
          "openthb.select_steps: a:1 1 2003-02 12084 12111 null",
          "openthb_identity.select_steps: a:1 1 x",
          "openthb.select_steps_marks: a:1 1 debt",
          "openthb.select_steps_marks: a:1 1 own-code",
          "openthb.select_steps: a:1 2 2003-02 12084 12111 null",
          "openthb_identity.select_steps: a:1 2 x",
          "openthb.select_steps_marks: a:1 2 debt",
          "openthb.select_steps_marks: a:1 2 own-code",
          "openthb.select_moments: a:1 1 1970 0 364 null",
          "openthb.select_grid: a:1 1",
          "openthb.select_grid_items: a:1 1 1 a",
          "openthb.select_grid_items: a:1 1 2 b",
          "openthb.select_grid: a:1 2",
          "openthb.select_grid_items: a:1 2 1 c",
        ]
      `);
  });
});
