import { defineFileRule } from '../define-file-rule.js';
import { idTable } from './id-table.js';
import { judgements } from './judgements.js';
import { sample } from './sample.js';

/** A service answers a referral of another person. */
export const serviceOfOtherReferral = defineFileRule({
  id: 'THB-SRV-007',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A service answers a referral of another person.',
  rationale: 'The id of the referral was mixed up, and with it who got what.',
  examples: {
    valid: [
      [
        {
          ...sample.victim('xx:v1'),
          services: [{ service: 'health-care', status: 'ongoing', from: '2024', referral: 'xx:f1' }],
        },
        sample.referral(),
      ],
      [
        sample.referral(),
        { ...sample.victim('xx:v2'), services: [{ service: 'health-care', status: 'ongoing', from: '2024' }] },
      ],
      [
        {
          ...sample.victim('xx:v1'),
          services: [{ service: 'health-care', status: 'ongoing', from: '2024', referral: 'xx:f2' }],
        },
        sample.referral(),
      ],
    ],
    invalid: [
      [
        sample.referral(),
        {
          ...sample.victim('xx:v2'),
          services: [{ service: 'health-care', status: 'ongoing', from: '2024', referral: 'xx:f1' }],
        },
      ],
      [
        {
          ...sample.victim('xx:v2'),
          services: [{ service: 'health-care', status: 'ongoing', from: '2024', referral: 'xx:f1' }],
        },
        sample.referral(),
      ],
    ],
  },
  begin() {
    const referrals = idTable();
    const persons = idTable();
    const { judge, end } = judgements();
    return {
      visit({ record, report }) {
        if (record.record === 'referral') {
          referrals.set(record.id, 1);
          persons.set(`${record.id} ${record.victim}`, 1);
        }
        if (record.record !== 'victim') return;
        for (const [index, { referral }] of (record.services ?? []).entries()) {
          if (referral === undefined) continue;
          judge(() => {
            const known = referrals.get(referral) !== undefined;
            if (known && persons.get(`${referral} ${record.id}`) === undefined) report(['services', index, 'referral']);
            return known;
          });
        }
      },
      end,
    };
  },
});
