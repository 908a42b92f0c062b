import type { Path } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { referenceFinder } from './references-of.js';
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
    const eachReference = referenceFinder();
    const known = new Set<string>();
    const awaited: { readonly id: string; readonly path: Path; report(path: Path): void }[] = [];
    return {
      visit({ record, fields, report }) {
        known.add(record.id);
        eachReference(fields, record, (id, _to, path) => {
          if (known.has(id)) return;
          awaited.push({ id, path: [...path], report });
        });
      },
      end() {
        for (const { id, path, report } of awaited) if (!known.has(id)) report(path);
      },
    };
  },
});
