import { defineRule } from '../define-rule.js';
import { certainlyLonger } from '../certainly-longer.js';
import { answerHours } from './answer-hours.js';

/** An urgent referral has no answer, and the time that its urgency allows has passed. */
export const urgentReferralUnanswered = defineRule({
  id: 'THB-REF-007',
  record: 'referral',
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, referral; Primero, timeframes of services',
  summary: 'An urgent referral has no answer, and the time that its urgency allows has passed.',
  rationale: 'Ask the receiver, or withdraw it and send another: somebody waits for help.',
  examples: {
    valid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        urgency: 'three-days',
        history: [{ status: 'sent', at: '2024-06-28' }],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        urgency: 'one-day',
        history: [
          { status: 'sent', at: '2024-03-01' },
          { status: 'accepted', at: '2024-03-01' },
        ],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        urgency: 'routine',
        history: [{ status: 'sent', at: '2024-03-01' }],
      },
      { victim: 'xx:v1', from: 'xx:o1', to: 'xx:o2', history: [{ status: 'sent', at: '2024-03-01T09:00:00Z' }] },
    ],
    invalid: [
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        urgency: 'one-day',
        history: [{ status: 'sent', at: '2024-06-28T09:00:00Z' }],
      },
      {
        victim: 'xx:v1',
        from: 'xx:o1',
        to: 'xx:o2',
        urgency: 'one-hour',
        history: [
          { status: 'sent', at: '2024-06-20' },
          { status: 'received', at: '2024-06-21' },
        ],
      },
    ],
  },
  check({ history, urgency }, { asOf, report }) {
    const hours = urgency && answerHours[urgency];
    const { status } = history.at(-1)!;
    if (hours === undefined || (status !== 'sent' && status !== 'received')) return;
    if (certainlyLonger(history[0]!.at, asOf, hours)) report(['history']);
  },
});
