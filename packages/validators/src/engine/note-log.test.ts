import type { AnyRecord, Finding, Located } from '@openthb/core';
import { describe, expect, it } from 'vitest';
import { fileRules } from '../registry.js';
import type { FileRule } from '../rules/define-file-rule.js';
import { EXAMPLES_AS_OF } from '../rules/define-rule.js';
import { createValidator } from './create-validator.js';
import { noteLog } from './note-log.js';

const profileOf = (rules: readonly FileRule[]) => ({ id: 'some', title: 'Some rules', rules: [], fileRules: rules });

const place = (line: number) => () => ({ line });

const located = (value: AnyRecord, index: number): Located => ({
  ok: true,
  ordinal: index + 1,
  value,
  place: place(index + 1),
});

function foundHere(rules: readonly FileRule[], file: readonly AnyRecord[]): readonly Finding[] {
  const validator = createValidator({ profile: profileOf(rules), asOf: EXAMPLES_AS_OF });
  return [...file.flatMap((record, index) => validator.next(located(record, index))), ...validator.end()];
}

/** What is found by notes of parts of so many records. */
function foundByNotes(rules: readonly FileRule[], file: readonly AnyRecord[], size: number): readonly Finding[] {
  const profile = profileOf(rules);
  const notes = noteLog(rules, [0, 0]);
  const looking = createValidator({ profile, asOf: EXAMPLES_AS_OF, notes });
  const told = createValidator({ profile, asOf: EXAMPLES_AS_OF });
  const found: Finding[] = [];
  for (let first = 0; first < file.length; first += size) {
    for (const [index, record] of file.slice(first, first + size).entries()) looking.next(located(record, index));
    found.push(...told.nextNotes(notes.take(), { records: first, place: (line) => ({ line: line + first }) }));
  }
  return [...found, ...told.end()];
}

const filesOf = ({ examples: { valid, invalid } }: FileRule) => [...valid, ...invalid];

describe.for(fileRules.map((rule) => [rule.id, rule] as const))('notes of %s alone', ([, rule]) => {
  it.for([1, 2, 1000])('tell what is found without them, by parts of %i records', (size) => {
    for (const file of filesOf(rule)) expect(foundByNotes([rule], file, size)).toEqual(foundHere([rule], file));
  });
});

describe('notes of all rules', () => {
  it('tell the same in the same order, whatever the order of the rules', () => {
    const file = fileRules.flatMap(filesOf).flat();
    for (const rules of [fileRules, fileRules.toReversed()]) {
      const found = foundHere(rules, file);
      expect(found.length).toBeGreaterThan(fileRules.length);
      for (const size of [3, 100]) expect(foundByNotes(rules, file, size)).toEqual(found);
    }
  });
});
