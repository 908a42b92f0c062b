import { defineWaitDays, defineWaitState, type Wait } from '../define-wait.js';
import { all, is, there } from '../terms/conditions.js';
import { column } from '../terms/joins.js';
import { choose } from '../terms/values.js';

const wait: Wait = {
  began: there(column('contactFirst')),
  from: choose([[is(column('contactFirst'), column('contactLast')), column('contactFirst')]]),
  ended: all(),
  until: column('registeredOn'),
};

/** To the first assertion by which the person counts as registered. */
export const presumption = defineWaitState(
  'How the time from the first contact to the presumption can be measured',
  wait,
);

export const daysToPresumption = defineWaitDays('Days from first contact to presumption', wait);
