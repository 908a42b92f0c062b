import { type AnyRecord, citizenship, country, type LeafKind, partialDate, victimStatus, walk } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { dictionaries, labels, records as kinds } from '@openthb/core/registry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../../core/test/arbitrary-record.js';
import { checkStructure } from '../engine/structure.js';
import { repairs } from '../registry.js';
import { codeAlias } from './code-alias.js';
import { codeSpelling } from './code-spelling.js';
import { dateLayout } from './date-layout.js';
import { knownAliases } from './known-aliases.js';
import { repairRecord } from './repair-record.js';

const aliases = knownAliases(dictionaries, labels);
const repaired = (value: unknown) => repairRecord(value, { repairs, aliases });
const made = [...generate({ records: 100, seed: 'repairs', asOf: '2024-12-31' })] as AnyRecord[];

/** The record with each text that `other` knows another writing of written so. */
function rewritten(record: AnyRecord, other: (text: string, kind: LeafKind) => string): AnyRecord {
  const copy = structuredClone(record) as unknown as Record<string, unknown>;
  const { fields } = checkStructure(record) as Extract<ReturnType<typeof checkStructure>, { ok: true }>;
  walk(fields, record, (kind, value, path) => {
    if (typeof value !== 'string' || ['record', 'version'].includes(String(path[0]))) return;
    let holder: Record<string | number, unknown> = copy;
    for (const part of path.slice(0, -1)) holder = holder[part] as Record<string | number, unknown>;
    holder[path.at(-1)!] = other(value, kind);
  });
  return copy as unknown as AnyRecord;
}

const isCode = (kind: LeafKind) => kind.type === 'code';
const isDate = (kind: LeafKind) => kind.type === 'scalar' && kind.id === partialDate.id;

describe('repairs', () => {
  it.for(kinds)('leave a good $name as it is', (kind) => {
    fc.assert(
      fc.property(arbitraryRecord(kind), (value) => {
        const { issues } = checkStructure(value);
        fc.pre(issues.length === 0);
        expect(repaired(value)).toEqual({ value, repaired: [] });
      }),
      { numRuns: 8 },
    );
  });

  it.for<[string, (text: string, kind: LeafKind) => string]>([
    ['white space', (text, kind) => (isCode(kind) || isDate(kind) ? ` ${text}\u00A0` : text)],
    ['capitals', (text, kind) => (isCode(kind) ? text.toUpperCase() : text)],
    [
      'underscores and small letters',
      (text, kind) => (isCode(kind) ? `${text.toLowerCase().replaceAll('-', '_')} ` : text),
    ],
    ['points', (text, kind) => (isDate(kind) ? text.split('-').toReversed().join('.') : text)],
    ['strokes', (text, kind) => (isDate(kind) ? text.replaceAll('-', '/') : text)],
    ['no marks', (text, kind) => (isDate(kind) && text.length === 10 ? text.replaceAll('-', '') : text)],
    ['midnight', (text, kind) => (isDate(kind) && text.length === 10 ? `${text}T00:00:00` : text)],
  ])('bring back what was written with %s', ([, other]) => {
    for (const record of made) {
      const { value, repaired: changes } = repaired(rewritten(record, other));
      expect(value).toEqual(record);
      expect(repaired(value).repaired).toEqual([]);
      for (const { before, after } of changes) expect(before).not.toBe(after);
    }
  });

  it('know the labels of codes in every language', () => {
    for (const { lists } of labels) {
      for (const [code, label] of Object.entries(lists[victimStatus.id]!)) {
        expect([undefined, code]).toContain(
          aliases.get(victimStatus.id)!.get(label.toLowerCase().replaceAll(/[\s-]/g, '')),
        );
      }
    }
    expect(codeAlias.propose('Albania', citizenship, aliases)).toBe('AL');
    expect(codeAlias.propose('Shqipëri', country, aliases)).toBe('AL');
  });

  it.for<[string, string | undefined]>([
    ['05/06/2001', undefined],
    ['25/06/2001', '2001-06-25'],
    ['06/25/2001', '2001-06-25'],
    ['05/05/2001', '2001-05-05'],
    ['5.6.2001.', '2001-06-05'],
    ['05.2001', '2001-05'],
    ['2001/5', '2001-05'],
    ['31.02.2001', undefined],
    ['2001-05-06T23:00:00', undefined],
    ['2001-05-06T00:00:00Z', undefined],
    ['05.06.01', undefined],
    ['yesterday', undefined],
  ])('take a date for what it certainly is: %s', ([text, date]) => {
    expect(dateLayout.propose(text, partialDate, aliases)).toBe(date);
  });

  it('leave alone what may be anything', () => {
    expect(codeSpelling.propose('1', victimStatus, aliases)).toBeUndefined();
    expect(codeAlias.propose('1', victimStatus, aliases)).toBeUndefined();
    for (const value of [
      null,
      1,
      'x',
      [],
      {},
      { record: 'x' },
      { record: 'victim', sex: 1, episodes: 'x', child: [] },
    ]) {
      expect(repaired(value)).toEqual({ value, repaired: [] });
    }
  });

  it('never make a record worse', () => {
    fc.assert(
      fc.property(fc.constantFrom(...made), fc.string(), fc.nat(), (record, text, at) => {
        let left = at % 20;
        const other = rewritten(record, (value) => ((left -= 1) === 0 ? text : value));
        const before = checkStructure(other).issues.length;
        expect(checkStructure(repaired(other).value).issues.length).toBeLessThanOrEqual(before);
      }),
    );
  });
});
