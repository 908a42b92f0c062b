import { defineFileRule } from '../define-file-rule.js';
import { judgements } from './judgements.js';
import { factsById } from './facts-by-id.js';
import { pairTable } from './pair-table.js';
import { sample } from './sample.js';

/** A service answers a referral of another person. */
export const serviceOfOtherReferral = defineFileRule({
  id: 'THB-SRV-007',
  records: ['referral', 'victim'],
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
  begin(context) {
    const { number } = context;
    const referrals = factsById();
    const persons = pairTable();
    const { judge, end } = judgements(context, (referral, victim) =>
      referrals.get(referral) === 0 ? undefined : persons.get(referral, victim) === undefined,
    );
    return {
      visit(at) {
        const { record, id } = at;
        if (record.record === 'referral') {
          referrals.set(id, 1);
          persons.set(id, number(record.victim), 1);
          return;
        }
        for (const [index, { referral }] of (record.services ?? []).entries()) {
          if (referral !== undefined) judge(at, ['services', index, 'referral'], number(referral), id);
        }
      },
      end,
    };
  },
});
