import { defineFileRule } from '../define-file-rule.js';
import { judgements } from './judgements.js';
import { isOne, NONE, ONE } from './one-or-none.js';
import { sample } from './sample.js';

/** The age from which a child consents for itself. */
const CONSENT = 15;

/** A child under fifteen was referred on its own consent alone. */
export const childReferredOnOwnConsent = defineFileRule({
  id: 'THB-CON-017',
  records: ['victim', 'referral'],
  class: 'safeguard',
  severity: 'warning',
  source: 'IRC and UNICEF, Caring for Child Survivors of Sexual Abuse (2012)',
  summary: 'A child under fifteen was referred on its own consent alone.',
  rationale:
    'Below fifteen, assent goes with the consent of a caregiver; where none is safe, a decision in the best interests stands in.',
  examples: {
    valid: [
      [
        { ...sample.victim('xx:v1'), ageClaims: [{ at: 'registration', atLeast: 15, atMost: 15 }] },
        sample.referral({ authorisation: { basis: 'consent' } }),
      ],
      [
        { ...sample.victim('xx:v1'), ageClaims: [{ at: 'registration', atLeast: 9, atMost: 14 }] },
        sample.referral({ authorisation: { basis: 'assent-and-caregiver-consent' } }),
      ],
      [
        { ...sample.victim('xx:v1'), ageClaims: [{ at: 'entry', atLeast: 9, atMost: 14 }] },
        sample.referral({ authorisation: { basis: 'consent' } }),
      ],
      [{ ...sample.victim('xx:v1'), ageClaims: [{ at: 'registration', atLeast: 9, atMost: 14 }] }, sample.referral()],
      [sample.referral({ authorisation: { basis: 'consent' } })],
    ],
    invalid: [
      [
        { ...sample.victim('xx:v1'), ageClaims: [{ at: 'registration', atLeast: 9, atMost: 14 }] },
        sample.referral({ authorisation: { basis: 'consent' } }),
      ],
      [
        sample.referral({ authorisation: { basis: 'consent' } }),
        {
          ...sample.victim('xx:v1'),
          ageClaims: [
            { at: 'entry', atLeast: 16 },
            { at: 'registration', atMost: 14 },
          ],
        },
      ],
    ],
  },
  look({ record, number, note }) {
    if (record.record === 'victim') {
      const claims = record.ageClaims ?? [];
      note(claims.some(({ at, atMost = Infinity }) => at === 'registration' && atMost < CONSENT) ? ONE : NONE);
    } else if (record.authorisation?.basis === 'consent') note(number(record.victim));
  },
  begin(context) {
    const young = context.open(1);
    const { judge, end } = judgements(context, (victim) => isOne(young.get(victim)));
    return {
      take(at, one) {
        if (at.kind === 'victim') young.set(at.id, one);
        else judge(at, ['authorisation', 'basis'], one);
      },
      end,
    };
  },
});
