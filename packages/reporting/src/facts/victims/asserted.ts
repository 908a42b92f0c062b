import type { VictimStatus } from '@openthb/core';
import { all, is, upTo } from '../terms/conditions.js';
import { pick } from '../terms/lists.js';
import type { Term } from '../terms/term.js';
import { asOf, dayOf, field } from '../terms/values.js';

/** A value of the first dated assertion of a status that had been made on the day. */
export function firstAsserted(status: VictimStatus, value: Term): Term {
  const wanted = all(is(field('status'), status), is(field('object'), 'identification'), upTo(dayOf('on'), asOf));
  return pick('statusAssertions', 'first', value, wanted);
}
