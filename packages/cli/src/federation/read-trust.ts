import { SdkError } from '@openthb/core';
import type { JWK } from 'jose';
import { readJson } from '../io/read-json.js';
import type { World } from '../io/world.js';
import { checked, type NamedKey, namedKey } from './signing-key.js';

/** A key of others, with the countries that it may speak for. */
export interface TrustedKey extends NamedKey {
  readonly areas: readonly string[];
}

/** The keys that are trusted: a JWK Set in which each key also says its `areas`. */
export async function readTrust(world: World, file: string): Promise<readonly TrustedKey[]> {
  const entries = await readJson(world, file, entriesIn);
  const keys: TrustedKey[] = [];
  for (const { jwk, areas } of entries) keys.push({ ...(await namedKey(jwk)), areas });
  return keys;
}

function entriesIn(json: unknown): readonly { readonly jwk: JWK; readonly areas: readonly string[] }[] {
  const keys: unknown = (json as { readonly keys?: unknown } | null)?.keys;
  if (!Array.isArray(keys) || keys.length === 0)
    throw new SdkError('bad-input', 'this is no set of keys: {"keys": [...]}');
  const entries = keys.map((one: unknown) => {
    const jwk = checked(one, false);
    const areas: unknown = (one as { readonly areas?: unknown }).areas;
    if (!Array.isArray(areas) || areas.length === 0 || areas.some((area) => typeof area !== 'string')) {
      throw new SdkError('bad-input', 'a key does not say for which countries it may speak: "areas": ["AL"]');
    }
    return { jwk, areas: areas as readonly string[] };
  });
  if (new Set(entries.map(({ jwk }) => jwk.kid)).size < entries.length) {
    throw new SdkError('bad-input', 'two keys have the same name (kid)');
  }
  return entries;
}
