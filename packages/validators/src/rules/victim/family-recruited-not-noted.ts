import { safeguardedAsChild } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** A relative recruited or trafficked a child, and the child's section does not say that the family is implicated. */
export const familyRecruitedNotNoted = defineRule({
  id: 'THB-CHD-011',
  record: 'victim',
  class: 'safeguard',
  severity: 'warning',
  source: 'Stability Pact Task Force, 6th meeting, Belgrade 2004',
  summary:
    "A relative recruited or trafficked a child, and the child's section does not say that the family is implicated.",
  rationale: "Whoever plans a return reads the child's section first.",
  examples: {
    valid: [
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        episodes: [{ recruiterRelations: ['family'] }],
        child: { familyImplicated: true },
      },
      { ageClaims: [{ at: 'registration', atLeast: 18 }], episodes: [{ recruiterRelations: ['family'] }] },
      { ageClaims: [{ at: 'registration', atMost: 17 }], episodes: [{ recruiterRelations: ['stranger'] }] },
    ],
    invalid: [
      { ageClaims: [{ at: 'registration', atMost: 17 }], episodes: [{ recruiterRelations: ['family'] }], child: {} },
      { ageClaims: [{ at: 'registration', atMost: 17 }], episodes: [{ traffickerRelations: ['family'] }] },
      {
        ageClaims: [{ at: 'registration', atMost: 17 }],
        episodes: [{ recruiterRelations: ['stranger'] }, { recruiterRelations: ['family'] }],
      },
    ],
  },
  check(victim, { report }) {
    if (victim.child?.familyImplicated) return;
    const byFamily = victim.episodes?.some(
      ({ recruiterRelations, traffickerRelations }) =>
        recruiterRelations?.includes('family') || traffickerRelations?.includes('family'),
    );
    if (byFamily && safeguardedAsChild(victim)) report(['child']);
  },
});
