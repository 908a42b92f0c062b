import { defineRule } from '../define-rule.js';

/** A child was reunified with a family that is implicated in its being trafficked. */
export const reunifiedWithImplicatedFamily = defineRule({
  id: 'THB-CHD-024',
  record: 'victim',
  of: 'child',
  class: 'safeguard',
  severity: 'warning',
  source:
    'UNICEF Guidelines for Protection of the Rights of Children Victims of Trafficking in South Eastern Europe (2003); Stability Pact Task Force on Trafficking in Human Beings, 6th meeting (Belgrade, 2004)',
  summary: 'A child was reunified with a family that is implicated in its being trafficked.',
  rationale: 'It has happened: the record is right and is kept and counted. Look after the child.',
  examples: {
    valid: [
      { ageClaims: [{ at: 'registration', atMost: 17 }], child: { familyImplicated: true, familyTracing: 'verified' } },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { familyImplicated: false, familyTracing: 'reunified' },
      },
      { ageClaims: [{ at: 'registration', atMost: 17 }], child: { familyTracing: 'reunified' } },
    ],
    invalid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        child: { familyImplicated: true, familyTracing: 'reunified' },
      },
    ],
  },
  check({ familyImplicated, familyTracing }, { report }) {
    if (familyImplicated && familyTracing === 'reunified') report(['familyTracing']);
  },
});
