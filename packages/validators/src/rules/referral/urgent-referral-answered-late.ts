import { defineRule } from '../define-rule.js';
import { certainlyLonger } from '../certainly-longer.js';
import { answerHours } from './answer-hours.js';

/** An urgent referral was answered later than its urgency allows. */
export const urgentReferralAnsweredLate = defineRule({
  id: 'THB-REF-006',
  record: 'referral',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, referral; Primero, timeframes of services',
  summary: 'An urgent referral was answered later than its urgency allows.',
  rationale:
    'It has happened: the record is right and is kept and counted. Dates are judged only where they make it certain.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        urgency: 'one-day',
        history: [
          { status: 'sent', at: '2024-03-01T09:00:00Z' },
          { status: 'accepted', at: '2024-03-02T09:00:00Z' },
        ],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        urgency: 'one-hour',
        history: [
          { status: 'sent', at: '2024-03-01' },
          { status: 'accepted', at: '2024-03-02' },
        ],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        urgency: 'routine',
        history: [
          { status: 'sent', at: '2024-03-01' },
          { status: 'accepted', at: '2024-04-02' },
        ],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        urgency: 'one-hour',
        history: [
          { status: 'sent', at: '2024-03-01' },
          { status: 'withdrawn', at: '2024-04-02' },
        ],
      },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        urgency: 'one-day',
        history: [
          { status: 'sent', at: '2024-03-01T09:00:00Z' },
          { status: 'received', at: '2024-03-01T10:00:00Z' },
          { status: 'accepted', at: '2024-03-02T09:00:01Z' },
        ],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        urgency: 'three-hours',
        history: [
          { status: 'sent', at: '2024-03-01T09:00:00Z' },
          { status: 'refused', at: '2024-03-01T13:30:00+01:00' },
        ],
        refusalReason: 'no-capacity',
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        urgency: 'three-days',
        history: [
          { status: 'sent', at: '2024-03-01' },
          { status: 'accepted', at: '2024-03-05' },
        ],
      },
    ],
  },
  check({ history, urgency }, { report }) {
    const hours = urgency && answerHours[urgency];
    if (hours === undefined) return;
    const answer = history.findIndex(({ status }) => status === 'accepted' || status === 'refused');
    const late = answer > 0 && certainlyLonger(history[0]!.at, history[answer]!.at, hours);
    if (late) report(['history', answer, 'at']);
  },
});
