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
  look({ record, number, note }) {
    note(number(record.nature));
  },
  begin() {
    let first: number | undefined;
    return {
      take({ report }, nature) {
        first ??= nature;
        if (nature !== first) report(['nature']);
      },
    };
  },
});
