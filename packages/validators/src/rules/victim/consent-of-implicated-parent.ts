import { defineRule } from '../define-rule.js';

/** A caregiver consented for a child whose family is implicated, and no guardian is recorded. */
export const consentOfImplicatedParent = defineRule({
  id: 'THB-CON-007',
  record: 'victim',
  of: 'authorisations',
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003)',
  summary: 'A caregiver consented for a child whose family is implicated, and no guardian is recorded.',
  rationale: 'Who may be complicit must not decide who learns of it.',
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        authorisations: [{ basis: 'caregiver-consent' }],
        child: { familyImplicated: true, guardianships: [{ kind: 'guardian' }] },
      },
      {
        child: { familyImplicated: true, guardianships: [{ kind: 'parent' }, { kind: 'guardian' }] },
        authorisations: [{ basis: 'caregiver-consent' }],
      },
      { child: { familyImplicated: true }, authorisations: [{ basis: 'consent' }] },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        authorisations: [{ basis: 'caregiver-consent' }],
        child: { familyImplicated: true },
      },
      {
        child: { familyImplicated: true, guardianships: [{ kind: 'parent' }] },
        authorisations: [{ basis: 'assent-and-caregiver-consent' }],
      },
    ],
  },
  check({ basis }, { report }, { child }) {
    const byCaregiver = basis === 'caregiver-consent' || basis === 'assent-and-caregiver-consent';
    if (!byCaregiver || !child?.familyImplicated) return;
    if (!child.guardianships?.some(({ kind }) => kind !== 'parent')) report(['basis']);
  },
});
