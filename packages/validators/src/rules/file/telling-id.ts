import { defineFileRule } from '../define-file-rule.js';
import { isTellingId } from '../identifiers/is-telling-id.js';
import { sample } from './sample.js';

/** The id of a record about a person tells something of that person. */
export const tellingId = defineFileRule({
  id: 'THB-IDN-005',
  records: ['victim', 'identity', 'registration', 'perpetrator'],
  class: 'safeguard',
  severity: 'warning',
  source: 'OpenTHB 1.0, record id',
  summary: 'The id of a record about a person tells something of that person.',
  rationale: 'An id is opaque: no name, no date of birth, no number by which a state knows a person. Issue another.',
  examples: {
    valid: [
      [sample.victim('rs-ceva:7K2M9QX4')],
      [sample.organization('xx:AnaPetrovic')],
      [sample.registration('xx:r1', 'xx:AnaPetrovic')],
    ],
    invalid: [
      [sample.victim('xx:AnaPetrovic')],
      [sample.victim('xx:f-17-05-2001')],
      [sample.identity('xx:7523169263')],
      [sample.perpetrator({ id: 'xx:v-20010517' })],
    ],
  },
  look({ record, report }) {
    if (isTellingId(record.id)) report(['id']);
  },
});
