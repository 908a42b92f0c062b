import { defineFileRule } from '../define-file-rule.js';
import { sample } from './sample.js';

/** Records about real people stand beside made-up ones. */
export const mixedNature = defineFileRule({
  id: 'THB-BND-007',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'The record has another nature than the first record of the file.',
  rationale: 'Real, de-identified, synthetic and test records are never counted together.',
  examples: {
    valid: [[sample.victim('xx:v1'), sample.victim('xx:v2')]],
    invalid: [[sample.victim('xx:v1'), sample.victim('xx:v2', 'real')]],
  },
  begin() {
    let nature: string | undefined;
    return {
      visit({ record, report }) {
        nature ??= record.nature;
        if (record.nature !== nature) report(['nature']);
      },
      end() {},
    };
  },
});
