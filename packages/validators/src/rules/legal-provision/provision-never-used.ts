import { certainlyBefore } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The law gives it, and the last report says that it is not used. */
export const provisionNeverUsed = defineRule({
  id: 'THB-LAW-025',
  record: 'legal-provision',
  class: 'safeguard',
  severity: 'warning',
  source:
    'Stability Pact Task Force on Trafficking in Human Beings, 6th meeting (Belgrade, 2004): provision and status of implementation',
  summary: 'The law gives it, and the last report says that it is not used.',
  rationale: 'A right that nobody is given is none. Say in the report what stands in the way.',
  examples: {
    valid: [
      {
        country: 'AL',
        subject: 'temporary-residence',
        extent: 'full',
        implementation: [
          { on: '2022', state: 'not-used' },
          { on: '2023', state: 'rarely-used' },
        ],
      },
      {
        country: 'AL',
        subject: 'temporary-residence',
        extent: 'draft',
        implementation: [{ on: '2023', state: 'not-used' }],
      },
      {
        country: 'AL',
        subject: 'temporary-residence',
        extent: 'full',
        until: '2022',
        implementation: [{ on: '2021', state: 'not-used' }],
      },
      { country: 'AL', subject: 'temporary-residence', extent: 'full' },
    ],
    invalid: [
      {
        country: 'AL',
        subject: 'temporary-residence',
        extent: 'full',
        implementation: [
          { on: '2022', state: 'rarely-used' },
          { on: '2023', state: 'not-used' },
        ],
      },
      {
        country: 'AL',
        subject: 'temporary-residence',
        extent: 'partial',
        until: '2025',
        implementation: [{ on: '2023', state: 'not-used' }],
      },
    ],
  },
  check({ extent, until, implementation = [] }, { asOf, report }) {
    if ((extent !== 'full' && extent !== 'partial') || certainlyBefore(until, asOf)) return;
    const last = implementation.length - 1;
    if (implementation[last]?.state === 'not-used') report(['implementation', last, 'state']);
  },
});
