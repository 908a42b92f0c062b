import { newPseudonymKey, type RecordsPolicy, releaseRecords } from '@openthb/anonymizers';
import { policies } from '@openthb/anonymizers/registry';
import { anyKind, type AnyRecord, type Fields, recordDef } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { describe, expect, it } from 'vitest';

const partner = policies.find(({ id }) => id === 'partner-ngo') as RecordsPolicy;
const secrets = {
  key: newPseudonymKey('k1'),
  context: { issuer: 'xx-register', purpose: 'case work', recipient: 'partner' },
};
const made = [...generate({ records: 800, seed: 'release', asOf: '2024-12-31' })] as unknown as readonly AnyRecord[];
const records = made.map((record): AnyRecord => ({ ...record, nature: 'real' }));

/** The names of fields in an object that names or endangers a person, after the model. */
function forbidden(fields: Fields, object: object): readonly string[] {
  return Object.entries(object).flatMap(([name, value]) => {
    const field = fields[name];
    if (!field) return [];
    if (['direct', 'protected'].includes(field.meta.sensitivity)) return [name];
    const outer = anyKind(field.kind);
    const inner = outer.type === 'list' ? anyKind(outer.item) : outer;
    return inner.type === 'group' ? [value].flat().flatMap((one) => forbidden(inner.fields, one as object)) : [];
  });
}

async function released(policy: RecordsPolicy, from: readonly AnyRecord[]): Promise<readonly AnyRecord[]> {
  const release = await releaseRecords(policy, secrets);
  for (const record of from) release.note(record);
  const left = await Promise.all(from.map((record) => release.release(record)));
  return left.flatMap((record) => record ?? []);
}

describe('records under a policy', () => {
  it('leave whole, de-identified, without what names or endangers anybody, and linked as before', async () => {
    const left = await released(partner, records);
    const victims = records.filter(({ record }) => record === 'victim');
    const open = victims.filter((victim) => !('neverDiscloseTo' in victim));
    expect(left.filter(({ record }) => record === 'victim')).toHaveLength(open.length);
    expect(new Set(left.map(({ nature }) => nature))).toEqual(new Set(['de-identified']));
    expect(left.every((record) => recordDef(record.record)!.schema.safeParse(record).success)).toBe(true);
    expect(left.flatMap((record) => forbidden(recordDef(record.record)!.fields, record))).toEqual([]);
    const text = JSON.stringify(left);
    expect(records.some(({ id }) => text.includes(`"${id}"`))).toBe(false);
    const ids = new Set(left.map(({ id }) => id));
    const owners = left.flatMap((record) => ('victim' in record ? (record.victim as string) : []));
    expect(owners.length).toBeGreaterThan(0);
    expect(owners.filter((id) => !ids.has(id)).length).toBeLessThan(owners.length / 2);
  });

  it('show no day by which a person may be known, and are shifted alike', async () => {
    const victim = {
      record: 'victim',
      version: '1.0',
      id: 'xx:1',
      nature: 'test',
      birthDate: '2001-05-17',
      services: [{ service: 'shelter', status: 'ended', from: '2020-05-01', until: '2020-05-11' }],
    } as unknown as AnyRecord;
    const [left] = (await released(partner, [victim])) as unknown as readonly {
      birthDate: string;
      services: readonly { from: string; until: string }[];
      nature: string;
    }[];
    expect(left!.birthDate).toHaveLength(4);
    const [service] = left!.services;
    expect(service!.from).not.toBe('2020-05-01');
    expect(Date.parse(service!.until) - Date.parse(service!.from)).toBe(10 * 86_400_000);
    expect(left!.nature).toBe('test');
  });

  it('leave out whoever must not be told of to somebody, with all that refers to them', async () => {
    const base = { version: '1.0', nature: 'test' };
    const from = [
      { ...base, record: 'registration', id: 'xx:r', victim: 'xx:1' },
      { ...base, record: 'victim', id: 'xx:1', neverDiscloseTo: [{ country: 'AL' }] },
      { ...base, record: 'victim', id: 'xx:2' },
    ] as unknown as readonly AnyRecord[];
    expect(await released(partner, from)).toHaveLength(1);
    const strict: RecordsPolicy = { ...partner, gone: ['quasi', 'sensitive'] };
    // Its id is sensitive by the standard, and stands for the record; without it there is none.
    expect(await released(strict, from)).toEqual([]);
  });
});
