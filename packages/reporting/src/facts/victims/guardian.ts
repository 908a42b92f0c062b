import { firstRegistration } from './registered.js';
import { defineWaitDays, defineWaitState, type Wait } from '../define-wait.js';
import { all, before, is, not, some, there, upTo } from '../terms/conditions.js';
import { has, least } from '../terms/lists.js';
import { asOf, choose, dayOf, exactDay, field } from '../terms/values.js';

/** A guardian whose day of appointment is not known counts as appointed. */
const appointed = all(
  not(is(field('kind'), 'parent')),
  some(not(there(field('appointedOn'))), upTo(dayOf('appointedOn'), asOf)),
);
const from = firstRegistration(exactDay('on'));
const appointedOn = least('child.guardianships', exactDay('appointedOn'), appointed);

/** Who had one before is not left out: nobody waited. */
const wait: Wait = {
  began: not(has('child.guardianships', is(field('kind'), 'parent'))),
  from,
  ended: has('child.guardianships', appointed),
  until: choose([[before(appointedOn, from), from]], appointedOn),
};

export const guardian = defineWaitState('How the time until a guardian was appointed can be measured', wait);

export const daysToGuardian = defineWaitDays('Days from registration to the appointment of a guardian', wait);
