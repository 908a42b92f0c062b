import { defineCodeColumn } from '../define-fact-column.js';
import { all, is, not, some, there, upTo } from '../terms/conditions.js';
import { has, least } from '../terms/lists.js';
import { asOf, choose, dayOf, field, firstGiven } from '../terms/values.js';

const solved = all(is(field('solution'), 'return'), is(field('state'), 'carried-out'));
const went = all(is(field('state'), 'carried-out'), not(is(field('kind'), 'resettlement')));
const returnedOn = firstGiven(
  least('child.durableSolutions', dayOf('carriedOutOn'), solved),
  least('returns', dayOf('carriedOutOn'), went),
  asOf,
);
const assessedOn = firstGiven(
  least('child.riskAssessments', dayOf('on'), there(field('result'))),
  least('returns', dayOf('riskAssessedOn'), went),
);

/** Of persons who were returned; an assessment after the journey is none. */
export const returnAssessment = defineCodeColumn(
  'Assessment of risk before a return',
  choose(
    [
      [not(some(has('child.durableSolutions', solved), has('returns', went))), 'not-returned'],
      [upTo(assessedOn, returnedOn), 'assessed'],
    ],
    'not-assessed',
  ),
);
