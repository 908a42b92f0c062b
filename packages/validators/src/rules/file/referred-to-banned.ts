import { certainlyEarlier, type DisclosureBan, type Referral } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { banMeets, type BodyTraits, traitsOf } from './ban-meets.js';
import { judgements } from './judgements.js';
import { factsById } from './facts-by-id.js';
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
  begin(context) {
    const { number } = context;
    const seen = factsById();
    const bans = new Map<number, readonly DisclosureBan[]>();
    const bodies = new Map<number, BodyTraits>();
    const waiting: { readonly victim: number; readonly to: string; readonly at: Referral['history'][number]['at'] }[] =
      [];
    const { judge, end } = judgements(context, (index) => {
      const { victim, to, at } = waiting[index]!;
      const inForce = (bans.get(victim) ?? []).filter(({ until }) => !certainlyEarlier(until, at));
      const body = bodies.get(number(to));
      if (inForce.some((ban) => banMeets(ban, to, body))) return true;
      return seen.get(victim) !== 0 && (inForce.length === 0 || body !== undefined) ? false : undefined;
    });
    return {
      visit(at) {
        const { record, id } = at;
        if (record.record === 'organization') bodies.set(id, traitsOf(record));
        else if (record.record === 'victim') {
          seen.set(id, 1);
          if (record.neverDiscloseTo) bans.set(id, record.neverDiscloseTo);
        } else {
          const victim = number(record.victim);
          if (seen.get(victim) !== 0 && !bans.has(victim)) return;
          const index = waiting.push({ victim, to: record.to, at: record.history[0]!.at }) - 1;
          if (judge(at, ['to'], index) !== undefined) waiting.pop();
        }
      },
      end,
    };
  },
});
