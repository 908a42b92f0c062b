import { createHmac } from 'node:crypto';
import { type AnyRecord, defineExtension, optional, recordDef, recordsWith, reference } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import { describe, expect, it } from 'vitest';
import { openVault, sealVault } from './key-vault.js';
import { keyIdOf, newPseudonymKey } from './pseudonym-key.js';
import { createPseudonymizer } from './pseudonymizer.js';
import { relink, rotation, rotationTable } from './relink.js';
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

  it('replaces the ids that notices are about, and those in fields that an extension adds', async () => {
    const pseudonymize = await createPseudonymizer(key, context);
    const bundle = {
      record: 'bundle',
      version: '1.0',
      id: 'xx:b',
      nature: 'test',
      notices: [{ kind: 'erase', record: 'victim', of: 'xx:gone', on: '2024-01-01' }],
    } as unknown as AnyRecord;
    expect(JSON.stringify(await withPseudonyms(bundle, pseudonymize))).not.toContain('xx:');
    const extension = defineExtension({
      namespace: 'al',
      title: 'A register',
      fields: {
        victim: {
          sibling: optional(reference('victim'), { title: 'Sibling', sensitivity: 'sensitive', since: '1.0' }),
        },
      },
    });
    const victim = {
      record: 'victim',
      version: '1.0',
      id: 'xx:v',
      nature: 'test',
      extensions: { al: { sibling: 'xx:w' } },
    } as unknown as AnyRecord;
    const made = await withPseudonyms(victim, pseudonymize, recordsWith([extension]));
    expect(JSON.stringify(made)).toContain(await pseudonymize('xx:w'));
    await expect(withPseudonyms(victim, pseudonymize)).rejects.toMatchObject({ code: 'unsafe' });
  });
});

describe('the way back', () => {
  const ids = Array.from({ length: 50 }, (_, index) => `xx:v${index}`);

  it('takes the key and the register', async () => {
    const pseudonymize = await createPseudonymizer(key, context);
    const pseudonyms = await Promise.all(ids.map(pseudonymize));
    expect(await relink(pseudonyms, ids, pseudonymize)).toEqual(new Map(pseudonyms.map((one, at) => [one, ids[at]])));
    const wrong = await createPseudonymizer({ ...key, secret: new Uint8Array(32).fill(9) }, context);
    expect((await relink(pseudonyms, ids, wrong)).size).toBe(0);
    expect((await relink(pseudonyms, ids.slice(0, 10), pseudonymize)).size).toBe(10);
    expect(pseudonyms.every((one) => keyIdOf(one) === 'k1')).toBe(true);
    expect(keyIdOf('xx:v1')).toBeUndefined();
  });

  it('is not needed to change the key: a table turns old pseudonyms into new ones, and holds no id', async () => {
    const before = await createPseudonymizer(key, context);
    const after = await createPseudonymizer(newPseudonymKey('k2'), context);
    const table = await rotationTable(ids, before, after);
    expect(JSON.stringify([...table])).not.toContain('xx:');
    const record = { record: 'victim', version: '1.0', id: 'xx:v3', nature: 'test', sex: 'female' } as const;
    const sent = await withPseudonyms(record, before);
    expect(await withPseudonyms(sent, rotation(table))).toEqual(await withPseudonyms(record, after));
    await expect(rotation(table)('xx:other')).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('a vault of keys', () => {
  const passphrase = 'correct horse battery';

  it('opens with its passphrase, however it is composed, and shows no key', { timeout: 60_000 }, async () => {
    const keys = [key, newPseudonymKey('secondyear')];
    const vault = await sealVault(keys, `${passphrase} \u00e9`);
    expect(await openVault(JSON.parse(JSON.stringify(vault)), `${passphrase} e\u0301`)).toEqual(keys);
    expect(JSON.stringify(vault)).not.toContain('secondyear');
    await expect(openVault(vault, passphrase)).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('does not open once anything in it was changed', { timeout: 60_000 }, async () => {
    const vault = await sealVault([key], passphrase);
    const other = await sealVault([key], passphrase);
    expect(other.content).not.toBe(vault.content);
    const changed = [
      { ...vault, content: other.content },
      { ...vault, content: `${vault.content.startsWith('A') ? 'B' : 'A'}${vault.content.slice(1)}` },
      { ...vault, cipher: other.cipher },
      { ...vault, derivation: { ...vault.derivation, iterations: 600_001 } },
    ];
    for (const one of changed) await expect(openVault(one, passphrase)).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('is refused where it is none, or weak', { timeout: 60_000 }, async () => {
    for (const none of [null, 1, {}, { format: 'openthb-key-vault', version: '1.0' }]) {
      await expect(openVault(none, passphrase)).rejects.toMatchObject({ code: 'bad-input' });
    }
    await expect(sealVault([key], 'short')).rejects.toMatchObject({ code: 'weak-key' });
    const vault = await sealVault([], passphrase);
    const weak = { ...vault, derivation: { ...vault.derivation, iterations: 1000 } };
    await expect(openVault(weak, passphrase)).rejects.toMatchObject({ code: 'weak-key' });
  });
});
