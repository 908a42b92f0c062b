import { cameTo, taken } from './justice-step.js';
import { defineWaitDays, defineWaitState, type Wait } from '../define-wait.js';
import { has, pick } from '../terms/lists.js';
import { exactDay } from '../terms/values.js';

const judged = cameTo('convicted', 'convicted-of-other-offence', 'acquitted');
const wait: Wait = {
  from: pick('justice', 'first', exactDay('on'), taken),
  ended: has('justice', judged),
  until: pick('justice', 'first', exactDay('on'), judged),
};

export const judgment = defineWaitState('How the time until the judgment can be measured', wait);

export const daysToJudgment = defineWaitDays('Days from the first step to the judgment', wait);
