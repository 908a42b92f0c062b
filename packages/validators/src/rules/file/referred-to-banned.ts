import { certainlyEarlier, type DisclosureBan } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { banMeets, type BodyTraits, traitsOf } from './ban-meets.js';
import { idTable } from './id-table.js';
import { judgements } from './judgements.js';
import { sample } from './sample.js';

/** A person was referred to somebody who must never learn of that person. */
export const referredToBanned = defineFileRule({
  id: 'THB-DIS-003',
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
  begin() {
    const seen = idTable();
    const bans = new Map<string, readonly DisclosureBan[]>();
    const bodies = new Map<string, BodyTraits>();
    const { judge, end } = judgements();
    return {
      visit({ record, report }) {
        if (record.record === 'organization') bodies.set(record.id, traitsOf(record));
        if (record.record === 'victim') {
          seen.set(record.id, 1);
          if (record.neverDiscloseTo) bans.set(record.id, record.neverDiscloseTo);
        }
        if (record.record !== 'referral') return;
        const { victim, to, history } = record;
        judge(() => {
          const inForce = (bans.get(victim) ?? []).filter(({ until }) => !certainlyEarlier(until, history[0]!.at));
          const banned = inForce.some((ban) => banMeets(ban, to, bodies.get(to)));
          if (banned) report(['to']);
          return banned || (seen.get(victim) !== undefined && (inForce.length === 0 || bodies.has(to)));
        });
      },
      end,
    };
  },
});
