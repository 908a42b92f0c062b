import { firstRegistration } from './registered.js';
import { defineWaitDays, defineWaitState, type Wait } from '../define-wait.js';
import { all, is, not, some, there, upTo } from '../terms/conditions.js';
import { has, least } from '../terms/lists.js';
import { asOf, dayOf, exactDay, field } from '../terms/values.js';

/** A guardian whose day of appointment is not known counts as appointed. */
const appointed = all(
  not(is(field('kind'), 'parent')),
  some(not(there(field('appointedOn'))), upTo(dayOf('appointedOn'), asOf)),
);
const wait: Wait = {
  began: not(has('child.guardianships', is(field('kind'), 'parent'))),
  from: firstRegistration(exactDay('on')),
  ended: has('child.guardianships', appointed),
  until: least('child.guardianships', exactDay('appointedOn'), appointed),
};

export const guardian = defineWaitState('How the time until a guardian was appointed can be measured', wait);

export const daysToGuardian = defineWaitDays('Days from registration to the appointment of a guardian', wait);
