import { generate } from '@openthb/core/generate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutationOf } from '../../../core/test/mutation.js';
import { byteStructure, type JudgedLine } from './byte-structure.js';
import { checkStructure } from './structure.js';

const asOf = '2024-12-31';
const encoder = new TextEncoder();

/** What is said of a text that comes in chunks of a size. */
function judged(bytes: Uint8Array, size: number): { lines: readonly JudgedLine[]; good: number; read: number } {
  const structure = byteStructure();
  const lines: JudgedLine[] = [];
  for (let at = 0; at < bytes.length; at += size) lines.push(...structure.take(bytes.slice(at, at + size)));
  lines.push(...structure.end());
  const counts = structure.counts();
  return { lines, good: Object.values(counts.good).reduce((a, b) => a + b, 0), read: counts.lines };
}

describe('byteStructure', () => {
  it('says of each line what is said of the record, in chunks of any size', () => {
    const records = [...generate({ records: 30, seed: 'bytes', asOf })] as object[];
    const some = fc.array(
      fc.constantFrom(...records).chain((record) => fc.oneof(fc.constant(record), mutationOf(record))),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, fc.integer({ min: 40, max: 5000 }), fc.constantFrom('\n', '\r\n'), (values, size, end) => {
        const told = values.map((value) => checkStructure(value));
        const { lines, good, read } = judged(encoder.encode(values.map((one) => JSON.stringify(one)).join(end)), size);
        const open = told.flatMap((structure, index) =>
          structure.ok && structure.issues.length === 0 ? [] : [[index + 1, structure.issues]],
        );
        expect(lines.map((line) => [line.line, line.ok && line.structure.issues])).toEqual(open);
        expect([good, read]).toEqual([values.length - open.length, values.length]);
      }),
      { numRuns: 25 },
    );
  });

  it('says why a line cannot be read, and goes on', () => {
    const good = JSON.stringify({ record: 'victim', version: '1.0', id: 'xx:v', nature: 'test' });
    const bytes = [encoder.encode(`\ufeff${good}\n\n{\n`), Uint8Array.of(0x22, 0xff, 0x22, 0x0a), encoder.encode(good)];
    const { lines, good: count } = judged(Uint8Array.from(bytes.flatMap((one) => [...one])), 7);
    expect(lines.map((line) => [line.line, !line.ok && line.rule.id])).toEqual([
      [3, 'THB-FIL-003'],
      [4, 'THB-FIL-002'],
    ]);
    expect(count).toBe(2);
  });

  it('says something of each of many bad lines that come at once', () => {
    const structure = byteStructure();
    expect(structure.take(encoder.encode('{}\n'.repeat(200_000)))).toHaveLength(200_000);
  });

  it('holds no more of a line than the longest that is read', () => {
    const long = new Uint8Array((1 << 24) + (3 << 20)).fill(0x20);
    const structure = byteStructure();
    const lines = [...structure.take(long), ...structure.take(encoder.encode('\n{}\n')), ...structure.end()];
    expect(lines.map((line) => [line.line, line.ok ? 'read' : line.rule.id])).toEqual([
      [1, 'THB-FIL-004'],
      [2, 'read'],
    ]);
  });
});
