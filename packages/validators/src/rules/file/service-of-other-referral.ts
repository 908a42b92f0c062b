import { numberTable } from '../../numbers/number-table.js';
import { defineFileRule } from '../define-file-rule.js';
import { judgements } from './judgements.js';
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
  look({ record, number, note }) {
    if (record.record === 'referral') {
      note(number(record.victim));
      return;
    }
    for (const [index, { referral }] of (record.services ?? []).entries()) {
      if (referral !== undefined) note(number(referral), index);
    }
  },
  begin(context) {
    const referrals = context.open(1);
    const persons = numberTable(context.open);
    const { judge, end } = judgements(context, (referral, victim) =>
      referrals.get(referral) === 0 ? undefined : persons.get(referral, victim) === undefined,
    );
    return {
      take(at, one, index) {
        if (at.kind === 'referral') {
          referrals.set(at.id, 1);
          persons.set(at.id, one, 1);
        } else judge(at, ['services', index, 'referral'], one, at.id);
      },
      end,
    };
  },
});
