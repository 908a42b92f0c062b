import { type Perpetrator, perpetrator } from '@openthb/core';
import { body } from '../body.js';
import type { Cells } from '../cells.js';
import type { TableRow } from '../table.js';
import { codedFields } from './coded-fields.js';
import { codedValues } from './coded.js';
import { dateOf } from './dates.js';
import { notCollected } from './not-collected.js';
import { citizenshipsOf, sexOf } from './person.js';

/** Whether the person of a row is the perpetrator: it tells roles, and nothing that is only told of victims. */
export function isPerpetrator(cells: Cells, columns: readonly { readonly name?: string }[]): boolean {
  const ofVictim = columns.some(({ name = '' }) => /^(?:vic|spl|con)_/.test(name) && cells.text(name) !== '');
  return cells.text('per_RoleInProcess') !== '' && !ofVictim;
}

/** The person of a row as a perpetrator. */
export function perpetratorOf(cells: Cells, row: TableRow): Partial<Perpetrator> {
  const birthDate = cells.parse('prs_Birthdate', dateOf);
  const asked = { sex: sexOf(cells, row), birthDate, citizenships: citizenshipsOf(cells), roles: rolesOf(cells, row) };
  const reasons = Object.entries(notCollected(perpetrator.fields)).filter(([name]) => !(name in asked));
  return { kind: 'natural-person', ...body<Perpetrator>(asked, Object.fromEntries(reasons)) };
}

/** Somebody of whom the row of a victim tells the roles, and nothing else; undefined where it tells none. */
export function perpetratorBeside(cells: Cells, row: TableRow): Partial<Perpetrator> | undefined {
  const roles = rolesOf(cells, row);
  if (roles === undefined) return undefined;
  const reasons = { ...notCollected(perpetrator.fields), alsoVictim: 'unknown' } as const;
  return { kind: 'natural-person', ...body<Perpetrator>({ roles }, reasons) };
}

function rolesOf(cells: Cells, row: TableRow): Perpetrator['roles'] {
  return (codedValues(cells, row, codedFields.perpetrator) as Partial<Perpetrator>).roles;
}
