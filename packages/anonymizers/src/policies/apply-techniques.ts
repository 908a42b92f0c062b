import { SdkError } from '@openthb/core';
import { columnNamed } from '../data/column-named.js';
import { type DataTable, dataColumn } from '../data/data-table.js';
import { rewritten, withColumns } from '../data/with-columns.js';
import { base64url } from '../pseudonyms/base64.js';
import { keyedHash } from '../pseudonyms/keyed-hash.js';
import { createPseudonymizer } from '../pseudonyms/pseudonymizer.js';
import { soundKey } from '../pseudonyms/pseudonym-key.js';
import { createDateShift } from '../techniques/date-shifting.js';
import { codeExtremes } from '../techniques/extreme-coding.js';
import { microaggregate } from '../techniques/microaggregation.js';
import { pram } from '../techniques/pram.js';
import { shiftedDay } from '../techniques/shifted-day.js';
import type { PolicySecrets } from './policy-secrets.js';
import type { TechniqueChoice } from './technique-choice.js';

type Named<T extends TechniqueChoice['technique']> = Extract<TechniqueChoice, { readonly technique: T }>;

type Appliers = {
  readonly [T in TechniqueChoice['technique']]: (
    table: DataTable,
    choice: Named<T>,
    secrets: () => PolicySecrets,
  ) => DataTable | Promise<DataTable>;
};

const appliers: Appliers = {
  'top-bottom-coding': (table, { column, bottom, top }) =>
    codeExtremes(table, { column, ...(bottom !== undefined && { bottom }), ...(top !== undefined && { top }) }),
  microaggregation: (table, { columns, k }) => microaggregate(table, { columns, k }),
  pram: async (table, { column, stay }, secrets) =>
    pram(table, { column, stay, seed: await seedOf(secrets(), column) }).table,
  'date-shift': shiftDates,
  pseudonyms: pseudonymizeColumn,
};

/**
 * Applies techniques one after the other.
 * @throws SdkError `weak-key` where one needs a key and none is given.
 */
export async function applyTechniques(
  table: DataTable,
  techniques: readonly TechniqueChoice[],
  secrets: PolicySecrets | undefined,
): Promise<DataTable> {
  const given = () => {
    if (secrets) return secrets;
    throw new SdkError('weak-key', 'The policy has a technique that needs a key, and none was given.');
  };
  let done = table;
  for (const choice of techniques) {
    const apply = appliers[choice.technique] as (
      table: DataTable,
      choice: TechniqueChoice,
      secrets: () => PolicySecrets,
    ) => DataTable | Promise<DataTable>;
    done = await apply(done, choice, given);
  }
  return done;
}

/** A seed that nobody has who has not the key. */
async function seedOf({ key, context: { purpose, recipient } }: PolicySecrets, column: string): Promise<string> {
  const hash = await keyedHash(soundKey(key).secret, ['OpenTHB seed 1', purpose, recipient]);
  return base64url(await hash([column]));
}

async function shiftDates(
  table: DataTable,
  { columns, person, within }: Named<'date-shift'>,
  secrets: () => PolicySecrets,
): Promise<DataTable> {
  const { key, context } = secrets();
  const shift = await createDateShift(key, { ...context, within });
  const persons = columnNamed(table, person);
  const days = await Promise.all(persons.values.map(shift));
  return withColumns(
    table,
    columns.map((name) =>
      rewritten(columnNamed(table, name), (value, row) => shiftedCell(value, days[persons.codes[row]!]!)),
    ),
  );
}

/** A date of any precision, shifted; what is no date says nothing any more, since it was not shifted. */
function shiftedCell(value: string, days: number): string {
  if (value === '' || value === '*') return value;
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value) ? shiftedDay(value, days) : '';
}

async function pseudonymizeColumn(
  table: DataTable,
  { column: name }: Named<'pseudonyms'>,
  secrets: () => PolicySecrets,
): Promise<DataTable> {
  const { key, context } = secrets();
  const pseudonymize = await createPseudonymizer(key, context);
  const column = columnNamed(table, name);
  const pseudonyms = await Promise.all(column.values.map((value) => (value === '' ? '' : pseudonymize(value))));
  return withColumns(table, [dataColumn(name, table.rows, (row) => pseudonyms[column.codes[row]!]!)]);
}
