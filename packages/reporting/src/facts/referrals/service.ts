import { defineWaitDays, defineWaitState, type Wait } from '../define-wait.js';
import { all, among, is, some } from '../terms/conditions.js';
import { column } from '../terms/joins.js';

/** Nothing has come of it yet, and something still may. */
const running = all(
  among(column('outcome'), ['unknown', 'not-collected']),
  among(column('referralStatus'), ['sent', 'received', 'accepted']),
);
const wait: Wait = {
  began: some(is(column('outcome'), 'provided'), is(column('outcome'), 'partly-provided'), running),
  from: column('sentOn'),
  ended: among(column('outcome'), ['provided', 'partly-provided']),
  until: column('outcomeOn'),
};

export const service = defineWaitState('How the time until the person was served can be measured', wait);

export const daysToService = defineWaitDays('Days from sending until the person was served', wait);
