import { defineWaitDays, defineWaitState, type Wait } from '../define-wait.js';
import { all, is, there, upTo } from '../terms/conditions.js';
import { has, pick } from '../terms/lists.js';
import { asOf, dayOf, exactDay, field } from '../terms/values.js';

const given = all(is(field('kind'), 'reflection'), is(field('status'), 'granted'), upTo(dayOf('validFrom'), asOf));
const wait: Wait = {
  began: has('residencePermits', given),
  from: pick('residencePermits', 'first', exactDay('validFrom'), given),
  ended: has('residencePermits', all(given, there(field('validUntil')))),
  until: pick('residencePermits', 'first', exactDay('validUntil'), given),
};

/** Of the first that was granted, as it was granted: its last day may lie ahead. */
export const reflectionLength = defineWaitState('How the length of the reflection period can be measured', wait);

export const daysOfReflection = defineWaitDays('Days of recovery and reflection', wait);
