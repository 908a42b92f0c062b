import { defineRule } from '../define-rule.js';

/** A child was held in detention because of its being trafficked. */
export const childDetained = defineRule({
  id: 'THB-CHD-007',
  record: 'victim',
  of: 'child.detained',
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003), 3.5; Convention on the Rights of the Child, article 37',
  summary: 'A child was held in detention because of its being trafficked.',
  rationale: 'A child victim is never detained. It has happened: the record is right and is kept and counted.',
  examples: {
    valid: [{ ageClaims: [{ at: 'registration', atMost: 17 }], child: { detained: false } }],
    invalid: [{ ageClaims: [{ at: 'registration', atMost: 17 }], child: { detained: true } }],
  },
  check(detained, { report }) {
    if (detained) report([]);
  },
});
