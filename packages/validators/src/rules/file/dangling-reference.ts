import { defineFileRule } from '../define-file-rule.js';
import { idTable } from './id-table.js';
import { referencesOf } from './references-of.js';
import { sample } from './sample.js';

/** A reference names no record of the file. */
export const danglingReference = defineFileRule({
  id: 'THB-BND-002',
  class: 'validity',
  severity: 'warning',
  source: 'OpenTHB 1.0',
  summary: 'The reference names no record of the file.',
  rationale: 'The record may be with the recipient already; if not, what refers to it cannot be understood.',
  examples: {
    valid: [[sample.registration('xx:r1', 'xx:v1'), sample.victim('xx:v1')]],
    invalid: [[sample.registration('xx:r1', 'xx:v2'), sample.victim('xx:v1')]],
  },
  begin() {
    const known = idTable();
    const eachReference = referencesOf();
    const awaited: { readonly id: string; report(): void }[] = [];
    return {
      visit({ record, fields, report }) {
        known.set(record.id, 1);
        eachReference(fields, record, (id, _to, path) => {
          if (known.get(id) === undefined) awaited.push({ id, report: () => report(path) });
        });
      },
      end() {
        for (const { id, report } of awaited) if (known.get(id) === undefined) report();
      },
    };
  },
});
