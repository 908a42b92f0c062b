import { createHmac } from 'node:crypto';
import { type AnyRecord, recordDef } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { describe, expect, it } from 'vitest';
import { createPseudonymizer } from './pseudonymizer.js';
import { withPseudonyms } from './with-pseudonyms.js';

const key = { id: 'k1', secret: new Uint8Array(32).fill(7) };
const context = { issuer: 'al-register', purpose: 'statistics', recipient: 'unodc' };

describe('createPseudonymizer', () => {
  it('is HMAC-SHA-256 over purpose, recipient and id, each with its length', async () => {
    const pseudonymize = await createPseudonymizer(key, context);
    const text = '19:OpenTHB pseudonym 110:statistics5:unodc5:xx:v1';
    const expected = createHmac('sha256', key.secret).update(text).digest('base64url');
    expect(await pseudonymize('xx:v1')).toBe(`al-register:k1-${expected}`);
  });

  it('gives other pseudonyms for another purpose, another recipient and another key', async () => {
    const made = await Promise.all([
      createPseudonymizer(key, context),
      createPseudonymizer(key, { ...context, purpose: 'research' }),
      createPseudonymizer(key, { ...context, recipient: 'iom' }),
      createPseudonymizer({ ...key, secret: new Uint8Array(32).fill(8) }, context),
    ]);
    const pseudonyms = await Promise.all(made.map((pseudonymize) => pseudonymize('xx:v1')));
    expect(new Set(pseudonyms).size).toBe(4);
  });

  it('refuses a weak key and an issuer that makes no id', async () => {
    await expect(createPseudonymizer({ ...key, secret: new Uint8Array(31) }, context)).rejects.toMatchObject({
      code: 'weak-key',
    });
    await expect(createPseudonymizer(key, { ...context, issuer: 'The Register' })).rejects.toMatchObject({
      code: 'bad-option',
    });
    await expect(createPseudonymizer({ ...key, id: 'Key 1' }, context)).rejects.toMatchObject({ code: 'bad-option' });
  });
});

describe('withPseudonyms', () => {
  it('replaces ids and references alike, keeps records valid and leaves no id behind', async () => {
    const records = [...generate({ records: 60, seed: 'p', asOf: '2024-12-31' })] as AnyRecord[];
    const pseudonymize = await createPseudonymizer(key, context);
    const made = await Promise.all(records.map((record) => withPseudonyms(record, pseudonymize)));
    const text = JSON.stringify(made);
    for (const { id } of records) expect(text).not.toContain(`"${id}"`);
    for (const record of made) expect(recordDef(record.record)!.schema.safeParse(record).success).toBe(true);
    const victim = made.find((record) => record.record === 'victim')!;
    expect(made.some((record) => record.record === 'registration' && record.victim === victim.id)).toBe(true);
  });
});
