import { defineRule } from '../define-rule.js';

/** The registration names the victim and repeats what stands in the victim's record. */
export const detailsWithVictim = defineRule({
  id: 'THB-COH-011',
  record: 'registration',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0',
  summary: "The registration names the victim and repeats what stands in the victim's record.",
  rationale:
    'Two places for one fact come to differ. Sex, citizenship, childhood and forms are for registrations without a victim.',
  examples: {
    valid: [
      { channel: 'anonymous', sex: 'female' },
      { channel: 'hotline', victim: 'xx:v1' },
    ],
    invalid: [
      { channel: 'hotline', victim: 'xx:v1', sex: 'female' },
      { channel: 'hotline', victim: 'xx:v1', child: true },
      { channel: 'hotline', victim: 'xx:v1', citizenships: ['MD'] },
      { channel: 'hotline', victim: 'xx:v1', forms: ['servitude'] },
    ],
  },
  check(registration, { report }) {
    if (registration.victim === undefined) return;
    for (const field of ['sex', 'child', 'citizenships', 'forms'] as const) {
      if (registration[field] !== undefined) report([field]);
    }
  },
});
