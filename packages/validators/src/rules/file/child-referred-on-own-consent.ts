import { defineFileRule } from '../define-file-rule.js';
import { idTable } from './id-table.js';
import { judgements } from './judgements.js';
import { sample } from './sample.js';

/** The age from which a child consents for itself. */
const CONSENT = 15;

/** A child under fifteen was referred on its own consent alone. */
export const childReferredOnOwnConsent = defineFileRule({
  id: 'THB-CON-017',
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
  begin() {
    const young = idTable();
    const { judge, end } = judgements();
    return {
      visit({ record, report }) {
        if (record.record === 'victim') {
          const claims = record.ageClaims ?? [];
          const below = claims.some(({ at, atMost = Infinity }) => at === 'registration' && atMost < CONSENT);
          young.set(record.id, below ? 1 : 0);
        }
        if (record.record !== 'referral' || record.authorisation?.basis !== 'consent') return;
        const { victim } = record;
        judge(() => {
          const found = young.get(victim);
          if (found === 1) report(['authorisation', 'basis']);
          return found !== undefined;
        });
      },
      end,
    };
  },
});
