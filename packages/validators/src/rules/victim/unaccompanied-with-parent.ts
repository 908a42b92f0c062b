import { defineRule } from '../define-rule.js';

/** A child is said to be unaccompanied, and a parent to act for it. */
export const unaccompaniedWithParent = defineRule({
  id: 'THB-COH-037',
  record: 'victim',
  of: 'child',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0, victim; Committee on the Rights of the Child, General Comment 6 (2005)',
  summary: 'A child is said to be unaccompanied, and a parent to act for it.',
  rationale: 'Unaccompanied is who is with no parent, relative or other adult that must care for it.',
  examples: {
    valid: [
      { child: { separation: 'accompanied', guardianships: [{ kind: 'parent' }] } },
      {
        child: {
          separation: 'unaccompanied',
          guardianships: [{ kind: 'parent', endedOn: '2024-01' }, { kind: 'guardian' }],
        },
      },
    ],
    invalid: [{ child: { separation: 'unaccompanied', guardianships: [{ kind: 'guardian' }, { kind: 'parent' }] } }],
  },
  check({ separation, guardianships }, { report }) {
    if (separation !== 'unaccompanied') return;
    const parent = guardianships?.some(({ kind, endedOn }) => kind === 'parent' && endedOn === undefined);
    if (parent) report(['separation']);
  },
});
