import type { AnyRecord } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { sample } from './sample.js';

const erasing = (id: string): AnyRecord => ({
  record: 'bundle',
  version: '1.0',
  id: 'xx:b1',
  nature: 'test',
  notices: [{ kind: 'erasure', record: 'victim', of: id, on: '2024-03-01' }],
});

const nameOf = (record: string, id: string) => `${record} ${id}`;

/** The manifest asks to erase a record that follows it. */
export const erasedRecordSent = defineFileRule({
  id: 'THB-BND-010',
  class: 'safeguard',
  severity: 'error',
  source: 'OpenTHB 1.0, bundle',
  summary: 'The manifest asks to erase a record that follows it.',
  rationale: 'What must be erased is not sent again; only its id and the day stay.',
  examples: {
    valid: [
      [erasing('xx:v1'), sample.victim('xx:v2')],
      [erasing('xx:v1'), sample.identity('xx:v1')],
      [
        sample.bundle({ notices: [{ kind: 'correction', record: 'victim', of: 'xx:v1', on: '2024' }] }),
        sample.victim('xx:v1'),
      ],
    ],
    invalid: [[erasing('xx:v1'), sample.victim('xx:v1')]],
  },
  begin() {
    const erased = new Set<string>();
    return {
      visit({ record, report }) {
        if (erased.size > 0 && erased.has(nameOf(record.record, record.id))) report(['id']);
        if (record.record !== 'bundle') return;
        for (const { kind, record: of, of: id } of record.notices ?? []) {
          if (kind === 'erasure') erased.add(nameOf(of, id));
        }
      },
      end() {},
    };
  },
});
