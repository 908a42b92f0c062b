import type { AnyRecord } from '@openthb/core';
import { numberTable } from '../../numbers/number-table.js';
import { defineFileRule } from '../define-file-rule.js';
import { sample } from './sample.js';

const erasing = (id: string): AnyRecord => ({
  record: 'bundle',
  version: '1.0',
  id: 'xx:b1',
  nature: 'test',
  notices: [{ kind: 'erasure', record: 'victim', of: id, on: '2024-03-01' }],
});

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
  look({ record, number, note }) {
    if (record.record !== 'bundle') return;
    for (const { kind, record: of, of: id } of record.notices ?? [])
      if (kind === 'erasure') note(number(of), number(id));
  },
  begin({ number, open }) {
    const erased = numberTable(open);
    let any = false;
    return {
      visit({ kind, id, report }) {
        if (any && erased.get(number(kind), id) !== undefined) report(['id']);
      },
      take(_at, kind, id) {
        any = true;
        erased.set(kind, id, 1);
      },
    };
  },
});
