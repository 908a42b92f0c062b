import { defineRule } from '../define-rule.js';

/** The agreements under which persons are moved or passed on; readmission by its nature asks nobody. */
const movesPersons: ReadonlySet<string> = new Set([
  'third-country-resettlement',
  'cross-border-referral',
  'witness-protection',
]);

/** Persons can be moved under the agreement against their will. */
export const resettlementWithoutConsent = defineRule({
  id: 'THB-RET-012',
  record: 'agreement',
  class: 'safeguard',
  severity: 'warning',
  source: 'Council of Europe Convention (CETS 197), article 16; OpenTHB 1.0, agreement',
  summary: 'Persons can be moved under the agreement against their will.',
  rationale:
    "Resettlement, return and referral rest on the person's consent. It is so: the record is right and is kept and counted.",
  examples: {
    valid: [
      { title: 'Agreement', kind: 'third-country-resettlement', status: 'negotiated', requiresConsent: true },
      { title: 'Agreement', kind: 'information-exchange', status: 'negotiated', requiresConsent: false },
    ],
    invalid: [{ title: 'Agreement', kind: 'third-country-resettlement', status: 'negotiated', requiresConsent: false }],
  },
  check({ kind, requiresConsent }, { report }) {
    if (requiresConsent === false && movesPersons.has(kind)) report(['requiresConsent']);
  },
});
