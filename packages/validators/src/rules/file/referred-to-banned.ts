import { certainlyBefore, dateOf, type DisclosureBan } from '@openthb/core';
import { numberTable } from '../../numbers/number-table.js';
import { defineFileRule } from '../define-file-rule.js';
import { banMeets, type BodyTraits, traitsOf } from './ban-meets.js';
import { dayNumber, dayOfNumber } from './day-number.js';
import { judgements } from './judgements.js';
import { sample } from './sample.js';

/** A person was referred to somebody who must never learn of that person. */
export const referredToBanned = defineFileRule({
  id: 'THB-DIS-003',
  records: ['organization', 'victim', 'referral'],
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim',
  summary: 'A person was referred to somebody who must never learn of that person.',
  rationale: 'It has happened: the record is right and is kept and counted. See to the safety of the person.',
  examples: {
    valid: [
      [{ ...sample.victim('xx:v1'), neverDiscloseTo: [{ organization: 'xx:o1' }] }, sample.referral()],
      [
        { ...sample.victim('xx:v1'), neverDiscloseTo: [{ organization: 'xx:o2', until: '2024-02-29' }] },
        sample.referral(),
      ],
      [
        { ...sample.victim('xx:v1'), neverDiscloseTo: [{ organizationType: 'ngo' }] },
        sample.organization('xx:o2', { organizationType: 'health-service' }),
        sample.referral(),
      ],
      [
        { ...sample.victim('xx:v1'), neverDiscloseTo: [{ country: 'AL' }] },
        sample.organization('xx:o2'),
        sample.referral(),
      ],
      [
        { ...sample.victim('xx:v1'), neverDiscloseTo: [{ country: 'AL' }] },
        sample.organization('xx:o2', { organizationType: 'ngo', country: 'AL' }),
        sample.referral(),
      ],
    ],
    invalid: [
      [{ ...sample.victim('xx:v1'), neverDiscloseTo: [{ organization: 'xx:o2' }] }, sample.referral()],
      [
        sample.referral(),
        { ...sample.victim('xx:v1'), neverDiscloseTo: [{ organization: 'xx:o2', until: '2024-03' }] },
      ],
      [
        sample.organization('xx:o2', { organizationType: 'immigration-service' }),
        { ...sample.victim('xx:v1'), neverDiscloseTo: [{ organizationType: 'immigration-service' }] },
        sample.referral(),
      ],
      [
        { ...sample.victim('xx:v1'), neverDiscloseTo: [{ country: 'AL' }] },
        sample.referral(),
        sample.organization('xx:o2', { organizationType: 'law-enforcement', country: 'AL' }),
      ],
    ],
  },
  look({ record, number, note }) {
    if (record.record === 'organization') note(0, 0, 0, traitsOf(record));
    else if (record.record === 'victim') {
      if (record.neverDiscloseTo) note(0, 0, 0, record.neverDiscloseTo);
    } else note(number(record.victim), number(record.to), dayNumber(dateOf(record.history[0]!.at)));
  },
  begin(context) {
    const { number, open } = context;
    const seen = open(1);
    const bans = new Map<number, readonly DisclosureBan[]>();
    const bodies = new Map<number, BodyTraits>();
    // Who was referred to on a day, numbered.
    const pairs = numberTable(open);
    const [recipients, days] = [open(4), open(4)];
    let held = 0;
    const pairOf = (to: number, day: number) => {
      const pair = pairs.getOrSet(to, day, held);
      if (pair === held) held += 1;
      recipients.set(pair, to);
      days.set(pair, day);
      return pair;
    };
    const { judge, end } = judgements(context, (victim, pair) => {
      const of = bans.get(victim);
      if (!of) return seen.get(victim) === 0 ? undefined : false;
      const [to, day] = [recipients.get(pair), dayOfNumber(days.get(pair))];
      const inForce = of.filter(({ until }) => !certainlyBefore(until, day));
      const body = bodies.get(to);
      if (inForce.some((ban) => banMeets(ban, to, body, number))) return true;
      return inForce.length === 0 || body !== undefined ? false : undefined;
    });
    return {
      visit({ kind, id }) {
        if (kind === 'victim') seen.set(id, 1);
      },
      take(at, victim, to, day) {
        if (at.kind === 'organization') bodies.set(at.id, at.more() as BodyTraits);
        else if (at.kind === 'victim') bans.set(at.id, at.more() as readonly DisclosureBan[]);
        else judge(at, ['to'], victim, pairOf(to, day));
      },
      end,
    };
  },
});
