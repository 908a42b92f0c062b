import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../test/arbitrary-record.js';
import { mutationOf } from '../../test/mutation.js';
import type { Fields } from '../records/field.js';
import { records } from '../registry.js';
import { readVersion, writeVersion } from './migrate.js';

type Json = Readonly<Record<string, unknown>>;

const header = { record: 'victim', id: 'xx:v1', nature: 'test' } as const;

const anyRecord = fc.oneof(...records.map((record) => arbitraryRecord(record)));

describe('readVersion', () => {
  it('reads a renamed field and the reason why it is absent', () => {
    expect(readVersion({ ...header, version: '0.9', nationalities: ['AL'] })).toEqual({
      record: { ...header, version: '1.0', citizenships: ['AL'] },
      losses: [],
    });
    expect(readVersion({ ...header, version: '0.9', missing: { nationalities: 'refused' } })!.record).toEqual({
      ...header,
      version: '1.0',
      missing: { citizenships: 'refused' },
    });
  });

  it('reads a code that was split as the first of those it became', () => {
    const { record } = readVersion({ ...header, version: '0.9', episodes: [{ forms: ['labour-exploitation'] }] })!;
    expect(record).toEqual({ ...header, version: '1.0', episodes: [{ forms: ['forced-labour'] }] });
  });

  it('reads records that became one', () => {
    const call = { record: 'hotline-call', version: '0.9', id: 'xx:r1', nature: 'test' };
    const meeting = { ...call, record: 'contact', channel: 'in-person' };
    expect(readVersion(call)!.record).toEqual({ ...call, record: 'registration', version: '1.0', channel: 'hotline' });
    expect(readVersion(meeting)!.record).toEqual({ ...meeting, record: 'registration', version: '1.0' });
  });

  it('leaves out what only a later minor version knows, and names nothing of it', () => {
    const later = { ...header, version: '1.7', shoeSize: 38, episodes: [{ forms: ['slavery'], mood: 'x' }] };
    expect(readVersion(later)).toEqual({
      record: { ...header, version: '1.0', episodes: [{ forms: ['slavery'] }] },
      losses: [
        { record: 'victim', path: '', what: 'key' },
        { record: 'victim', path: 'episodes', what: 'key' },
      ],
    });
  });

  it('reads no other version', () => {
    for (const version of ['0.8', '2.0', '1', '', 1, undefined])
      expect(readVersion({ ...header, version })).toBe(undefined);
  });

  it('throws at nothing that is called a record of an older version', () => {
    fc.assert(
      fc.property(
        anyRecord.chain((value) => mutationOf(value as object)),
        fc.constantFrom('0.9', '1.3'),
        (value, version) => {
          readVersion({ ...(value as Json), version });
        },
      ),
    );
  });
});

describe('writeVersion', () => {
  it('leaves out a kind of record that the older version does not have', () => {
    const milestone = { ...header, record: 'milestone', version: '1.0', title: 'x', kind: 'law', on: '2003' };
    expect(writeVersion(milestone, '0.9')).toEqual({
      record: undefined,
      losses: [{ record: 'milestone', path: '', what: 'record' }],
    });
  });

  it('tells what the older version has no place for', () => {
    const episodes = [{ forms: ['bonded-labour', 'forced-labour'], venues: ['farm'] }];
    expect(writeVersion({ ...header, version: '1.0', episodes, absences: [{ missingSince: '2020' }] }, '0.9')).toEqual({
      record: { ...header, version: '0.9', episodes: [{ forms: ['labour-exploitation'] }] },
      losses: [
        { record: 'victim', path: 'episodes.forms', what: 'code' },
        { record: 'victim', path: 'episodes.venues', what: 'field' },
        { record: 'victim', path: 'absences', what: 'field' },
      ],
    });
  });

  it('refuses a version that there never was', () => {
    expect(() => writeVersion({ ...header, version: '1.0' }, '0.1')).toThrow(RangeError);
  });
});

/** A record as the draft said it. */
const draftOf = (value: Json) => writeVersion(value, '0.9').record as Json;
const HEADER = new Set(['record', 'version', 'id', 'nature', 'life']);
const isNew = (name: string, fields: Fields) => HEADER.has(name) || fields[name]!.meta.since !== '0.9';
const inDraft = records.filter(({ fields }) => Object.keys(fields).some((name) => !isNew(name, fields)));

describe.for(inDraft.map((record) => [record.name, record] as const))('migration of %s', ([, record]) => {
  it('up and down is the same record of the draft, and down and up that of ours', () => {
    fc.assert(
      fc.property(arbitraryRecord(record), (value) => {
        const draft = draftOf(value as Json);
        const now = readVersion(draft)!;
        expect(now.losses).toEqual([]);
        expect(writeVersion(now.record as Json, '0.9')).toEqual({ record: draft, losses: [] });
        expect(readVersion(draft)!.record).toEqual(now.record);
      }),
    );
  });

  it('up gives a valid record', () => {
    fc.assert(
      fc.property(arbitraryRecord(record), (value) => {
        expect(record.schema.safeParse(readVersion(draftOf(value as Json))!.record).success).toBe(true);
      }),
    );
  });
});
