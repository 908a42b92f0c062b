import { type AgeMoment } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The person is said to have been older at an earlier moment. */
export const ageShrinks = defineRule({
  id: 'THB-COH-004',
  record: 'victim',
  of: 'ageClaims',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'The person is said to have been older at an earlier moment.',
  rationale: 'Nobody grows younger from entry to exploitation to registration. Disputed claims are not judged.',
  examples: {
    valid: [
      {
        ageClaims: [
          { at: 'entry', atLeast: 15, atMost: 17 },
          { at: 'registration', atLeast: 16, atMost: 16 },
        ],
      },
      {
        ageClaims: [
          { at: 'entry', atLeast: 18 },
          { at: 'registration', atMost: 17, disputed: true },
        ],
      },
      {
        ageClaims: [
          { at: 'entry', atLeast: 16, atMost: 16 },
          { at: 'registration', atLeast: 16, atMost: 16 },
        ],
      },
      {
        ageClaims: [
          { at: 'registration', atLeast: 16, atMost: 17 },
          { at: 'registration', atLeast: 18, atMost: 18 },
        ],
      },
      {
        ageClaims: [
          { at: 'registration', atLeast: 18, atMost: 18 },
          { at: 'registration', atLeast: 16, atMost: 17 },
        ],
      },
      {
        ageClaims: [
          { at: 'entry', atMost: 0 },
          { at: 'registration', atMost: 0 },
        ],
      },
    ],
    invalid: [
      {
        ageClaims: [
          { at: 'entry', atLeast: 18 },
          { at: 'registration', atMost: 17 },
        ],
      },
    ],
  },
  check({ at: moment, atMost, disputed }, { report }, { ageClaims = [] }) {
    if (disputed || atMost === undefined) return;
    const older = ageClaims.some(
      ({ at, atLeast = 0, disputed }) => atLeast > atMost && !disputed && order.indexOf(at) < order.indexOf(moment),
    );
    if (older) report(['atMost']);
  },
});

const order: readonly AgeMoment[] = ['entry', 'exploitation-start', 'registration'];
