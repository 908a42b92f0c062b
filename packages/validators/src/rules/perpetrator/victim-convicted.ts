import { defineRule } from '../define-rule.js';

/** A perpetrator who is also a victim was convicted. */
export const victimConvicted = defineRule({
  id: 'THB-LAW-007',
  record: 'perpetrator',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 26; Directive 2011/36/EU, article 8',
  summary: 'A perpetrator who is also a victim was convicted.',
  rationale: 'Look at whether the acts were compelled. Who was compelled is not to be punished.',
  examples: {
    valid: [
      { kind: 'natural-person', alsoVictim: 'xx:v1', justice: [{ status: 'discontinued', on: '2023-03' }] },
      { kind: 'natural-person', justice: [{ status: 'convicted', on: '2023-03' }] },
    ],
    invalid: [
      { kind: 'natural-person', alsoVictim: 'xx:v1', justice: [{ status: 'convicted', on: '2023-03' }] },
      { kind: 'natural-person', alsoVictim: 'xx:v1', justice: [{ status: 'convicted-of-other-offence', on: '2023' }] },
    ],
  },
  check({ alsoVictim, justice = [] }, { report }) {
    if (alsoVictim === undefined) return;
    for (const [index, { status }] of justice.entries()) {
      if (status === 'convicted' || status === 'convicted-of-other-offence') report(['justice', index, 'status']);
    }
  },
});
