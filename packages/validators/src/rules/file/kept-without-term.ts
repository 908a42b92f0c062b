import type { RecordName } from '@openthb/core';
import { defineFileRule } from '../define-file-rule.js';
import { sample } from './sample.js';
import { speaksOfAPerson } from './speaks-of-a-person.js';

/** A real record about a person does not say how long it is kept. */
export const keptWithoutTerm = defineFileRule({
  id: 'THB-LIF-002',
  class: 'safeguard',
  severity: 'info',
  source: 'OpenTHB 1.0, life of a record',
  summary: 'A real record about a person does not say how long it is kept.',
  rationale: 'Told once for each kind of record in a file. Give its retention class, so that nothing outlives its use.',
  examples: {
    valid: [
      [{ ...sample.victim('xx:v1', 'real'), life: { retention: 'assistance' } }],
      [sample.victim('xx:v1')],
      [{ ...sample.organization('xx:o1'), nature: 'real' }],
    ],
    invalid: [[sample.victim('xx:v1', 'real')]],
  },
  look({ record: { nature, life, missing }, note }) {
    const said = life?.retention ?? life?.missing?.retention ?? missing?.life;
    if (nature === 'real' && said === undefined) note(0);
  },
  begin() {
    const judged = new Set<string>();
    return {
      take({ kind, report }) {
        if (judged.has(kind)) return;
        judged.add(kind);
        if (speaksOfAPerson(kind as RecordName)) report([]);
      },
    };
  },
});
