import type { MissingReason } from '@openthb/core';
import { defineRule } from '../define-rule.js';

/** The fields that say who must not learn of the person. */
const who = ['organization', 'organizationType', 'country', 'relation'] as const;

/** Reasons by which somebody is named where this record does not show it. */
const hidden: ReadonlySet<MissingReason | undefined> = new Set(['withheld', 'suppressed'] as const);

/** A ban on disclosure names nobody. */
export const banNamesNobody = defineRule({
  id: 'THB-DIS-001',
  record: 'victim',
  of: 'neverDiscloseTo',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0, victim',
  summary: 'A ban on disclosure names nobody.',
  rationale:
    'It would protect from no one. Name an organization, a type of organization, a country or a relation; what may not be shown has its reason in `missing`.',
  examples: {
    valid: [
      { neverDiscloseTo: [{ organizationType: 'business' }, { relation: 'family', reason: 'implicated' }] },
      { neverDiscloseTo: [{ reason: 'fear-of-harm', missing: { organization: 'withheld' } }] },
    ],
    invalid: [
      { neverDiscloseTo: [{ reason: 'fear-of-harm' }] },
      { neverDiscloseTo: [{ missing: { country: 'unknown' } }] },
    ],
  },
  check(ban, { report }) {
    const told = who.some((field) => ban[field] !== undefined || hidden.has(ban.missing?.[field]));
    if (!told) report([]);
  },
});
