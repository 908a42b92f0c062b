import { defineWaitDays, defineWaitState, type Wait } from '../define-wait.js';
import { all, among, not, some, there, upTo } from '../terms/conditions.js';
import { has, pick } from '../terms/lists.js';
import { asOf, choose, dayOf, exactDay, field } from '../terms/values.js';

const asked = all(
  among(field('kind'), ['temporary-residence', 'permanent-residence']),
  upTo(dayOf('requestedOn'), asOf),
);
const decided = choose([
  [
    all(
      among(field('status'), ['granted', 'refused', 'revoked']),
      some(not(there(field('decidedOn'))), upTo(dayOf('decidedOn'), asOf)),
    ),
    1,
  ],
]);
const wait: Wait = {
  began: has('residencePermits', asked),
  from: pick('residencePermits', 'first', exactDay('requestedOn'), asked),
  ended: among(pick('residencePermits', 'first', decided, asked), [1]),
  until: choose([
    [
      among(pick('residencePermits', 'first', decided, asked), [1]),
      pick('residencePermits', 'first', exactDay('decidedOn'), asked),
    ],
  ]),
};

export const residenceDecision = defineWaitState(
  'How the time until a residence permit was decided can be measured',
  wait,
);

export const daysToResidence = defineWaitDays('Days from asking for a residence permit to the decision', wait);
