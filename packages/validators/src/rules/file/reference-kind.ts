import type { Path } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { referenceFinder } from './references-of.js';
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
    const eachReference = referenceFinder();
    const kinds = new Map<string, string>();
    const awaited: { readonly id: string; readonly to: string; readonly path: Path; report(path: Path): void }[] = [];
    return {
      visit({ record, fields, report }) {
        if (!kinds.has(record.id)) kinds.set(record.id, record.record);
        eachReference(fields, record, (id, to, path) => {
          const kind = kinds.get(id);
          if (kind === to) return;
          if (kind === undefined) awaited.push({ id, to, path: [...path], report });
          else report([...path]);
        });
      },
      end() {
        for (const { id, to, path, report } of awaited) {
          const kind = kinds.get(id);
          if (kind !== undefined && kind !== to) report(path);
        }
      },
    };
  },
});
