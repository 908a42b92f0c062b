import { defineFileRule } from '../define-file-rule.js';
import { idTable } from './id-table.js';
import { judgements } from './judgements.js';
import { numbering } from './numbering.js';
import { referencesOf } from './references-of.js';
import { sample } from './sample.js';

/** A reference names a record of another kind than it may. */
export const referenceKind = defineFileRule({
  id: 'THB-BND-003',
  class: 'validity',
  severity: 'error',
  source: 'OpenTHB 1.0',
  summary: 'The reference names a record of another kind than it may.',
  rationale: 'A victim is no organization: the ids were mixed up.',
  examples: {
    valid: [[sample.registration('xx:r1', 'xx:v1'), sample.victim('xx:v1')]],
    invalid: [
      [sample.registration('xx:r1', 'xx:o1'), sample.organization('xx:o1')],
      [sample.organization('xx:o1'), sample.registration('xx:r1', 'xx:o1')],
    ],
  },
  begin() {
    const kinds = idTable();
    const kindNumber = numbering();
    const eachReference = referencesOf();
    const { judge, end } = judgements();
    return {
      visit({ record, fields, report }) {
        if (kinds.get(record.id) === undefined) kinds.set(record.id, kindNumber(record.record));
        eachReference(fields, record, (id, to, path) => {
          judge(() => {
            const kind = kinds.get(id);
            if (kind !== undefined && kind !== kindNumber(to)) report(path);
            return kind !== undefined;
          });
        });
      },
      end,
    };
  },
});
