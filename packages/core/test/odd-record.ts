import { sex } from '../src/code-lists/sex.js';
import { vulnerability } from '../src/code-lists/vulnerability.js';
import { defineGroup } from '../src/records/define-group.js';
import { defineRecord } from '../src/records/define-record.js';
import { optional, required } from '../src/records/field.js';
import { listOf, setOf } from '../src/records/list-of.js';
import { reference } from '../src/records/reference.js';
import { defineScalar } from '../src/scalars/define-scalar.js';
import { flag } from '../src/scalars/flag.js';
import { instant } from '../src/scalars/instant.js';
import { line } from '../src/scalars/line.js';
import { moment } from '../src/scalars/moment.js';
import { narrative } from '../src/scalars/narrative.js';
import { partialDate } from '../src/scalars/partial-date.js';

const plain = { title: 'T', sensitivity: 'plain', since: '1.0' } as const;
const direct = { ...plain, sensitivity: 'direct' } as const;

const large = defineScalar({
  id: 'large',
  definition: 'More than 32 bits hold.',
  constraint: { type: 'integer', minimum: -5_000_000_000, maximum: 5_000_000_000 },
});
const sum = defineGroup('sum', { amount: required(large, plain), until: required(moment, plain) });
const hint = defineGroup('hint', { sort: required(sex, plain), text: required(line, direct) });
const place = defineGroup('place', {
  where: required(line, plain),
  near: optional(setOf(sex), plain),
  sum: required(sum, plain),
});
const step = defineGroup('step', {
  on: required(partialDate, plain),
  story: required(narrative, direct),
  marks: optional(setOf(vulnerability), plain),
});

/** A record of every shape that the model can say, with a name and names of fields that are reserved words. */
export const oddRecord = defineRecord('select', {
  from: required(reference('select'), plain),
  by: optional(reference('victim'), plain),
  order: optional(flag, plain),
  at: optional(instant, plain),
  sum: optional(sum, plain),
  hint: optional(hint, plain),
  secretHint: optional(hint, direct),
  place: required(place, plain),
  step: optional(step, plain),
  steps: optional(listOf(step), plain),
  secretSteps: optional(listOf(step), direct),
  days: optional(setOf(partialDate), plain),
  moments: required(listOf(moment), plain),
  grid: optional(listOf(listOf(line)), plain),
  aFieldWhoseNameIsSoLongThatNoEngineWouldTakeItWholeAndMore: optional(listOf(line), plain),
});
