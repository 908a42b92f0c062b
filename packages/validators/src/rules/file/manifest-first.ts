import { defineFileRule } from '../define-file-rule.js';
import { sample } from './sample.js';

/** A manifest stands after the first record. */
export const manifestFirst = defineFileRule({
  id: 'THB-BND-005',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'A manifest stands after the first record, or is a second one.',
  rationale:
    'Readers decide by the manifest what to do with what follows. Two files were put together without making one.',
  examples: {
    valid: [[sample.manifest([{ record: 'victim', count: 1 }]), sample.victim('xx:v1')], [sample.victim('xx:v1')]],
    invalid: [[sample.victim('xx:v1'), sample.manifest([{ record: 'victim', count: 1 }])]],
  },
  begin() {
    let first = true;
    return {
      visit({ kind, report }) {
        if (kind === 'bundle' && !first) report([]);
        first = false;
      },
    };
  },
});
