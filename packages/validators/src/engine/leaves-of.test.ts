import { type AnyKind, type Path, walk } from '@openthb/core';
import { records } from '@openthb/core/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../../core/test/arbitrary-record.js';
import { leavesOf } from './leaves-of.js';

describe('leavesOf', () => {
  const wanted = ({ type }: AnyKind) => type === 'reference';
  const leaves = leavesOf(wanted);

  it.for(records)('finds in a $name what a walk through all of it finds', (record) => {
    fc.assert(
      fc.property(arbitraryRecord(record), (value) => {
        const walked: [unknown, Path][] = [];
        walk(record.fields, value as object, (kind, leaf, path) => {
          if (wanted(kind)) walked.push([leaf, path]);
        });
        const found: [unknown, Path][] = [];
        leaves(record.fields, value as object, (leaf, _kind, path) => found.push([leaf, [...path]]));
        expect(found).toEqual(walked);
      }),
      { numRuns: 50 },
    );
  });
});
