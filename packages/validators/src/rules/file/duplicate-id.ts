import { defineFileRule } from '../define-file-rule.js';
import { sample } from './sample.js';

/** Two records of the file have the same id. */
export const duplicateId = defineFileRule({
  id: 'THB-BND-001',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'An earlier record of the file has the same id.',
  rationale: 'An id names one record; with two, one of them is lost or counted twice.',
  examples: {
    valid: [[sample.victim('xx:v1'), sample.victim('xx:v2')]],
    invalid: [[sample.victim('xx:v1'), sample.victim('xx:v1')]],
  },
  begin({ open }) {
    const seen = open(1);
    return {
      visit({ id, report }) {
        if (seen.get(id) === 0) seen.set(id, 1);
        else report(['id']);
      },
    };
  },
});
