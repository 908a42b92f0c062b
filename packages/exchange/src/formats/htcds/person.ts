import type { Citizenship, Gender, Sex } from '@openthb/core';
import { genderDictionary, sexDictionary } from '@openthb/core/dictionaries';
import type { Cells } from '../cells.js';
import { inverse } from '../inverse.js';
import type { TableRow } from '../table.js';
import { codesIn } from './coded.js';
import { plainly, valueNamed } from './spelling.js';
import { citizenshipOf, severalOf } from './values.js';

const sexes = plainly(inverse(sexDictionary, 'htcds'));
const genders = plainly(inverse(genderDictionary, 'htcds'));

/** Sex, or gender where the column gives one that is no sex. */
export function sexAndGenderOf(cells: Cells, row: TableRow): { sex: Sex | undefined; gender: Gender | undefined } {
  const written = valueNamed(cells.text('prs_Gender'));
  if (written === 'nonspecifiedunknown') {
    cells.enter('prs_Gender', 'NonSpecifiedUnknown', 'exact', 'missing: unknown');
    return { sex: undefined, gender: undefined };
  }
  const bySex = sexes.has(written);
  return {
    sex: bySex ? codesIn(cells, row, 'prs_Gender', sexes)[0] : undefined,
    gender: bySex ? undefined : codesIn(cells, row, 'prs_Gender', genders)[0],
  };
}

/** Sex alone, of those whose gender is not kept: a value that tells only gender is counted as lost. */
export function sexOf(cells: Cells, row: TableRow): Sex | undefined {
  const gender = genders.get(valueNamed(cells.text('prs_Gender')));
  if (!gender) return sexAndGenderOf(cells, row).sex;
  cells.enter('prs_Gender', gender.name, 'none');
  return undefined;
}

/** The countries whose national the person is. */
export function citizenshipsOf(cells: Cells): readonly Citizenship[] | undefined {
  const found = severalOf(cells.text('prs_Citizenship'), citizenshipOf);
  if (found.includes(undefined)) cells.refuse('prs_Citizenship');
  const citizenships = new Set(found.filter((code) => code !== undefined));
  return citizenships.size > 0 ? [...citizenships] : undefined;
}
