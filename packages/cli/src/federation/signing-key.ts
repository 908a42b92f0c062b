import { SdkError } from '@openthb/core';
import { type CryptoKey, importJWK, type JWK } from 'jose';
import { readJson } from '../io/read-json.js';
import type { World } from '../io/world.js';

/** The algorithm of each curve. */
export const algorithms: Readonly<Record<string, string>> = { Ed25519: 'EdDSA', 'P-256': 'ES256' };

/** A key with what stands beside it in signatures. */
export interface NamedKey {
  readonly kid: string;
  readonly alg: string;
  readonly key: CryptoKey;
}

/** The private key in a file, as JWK with its name; nothing of it is ever shown. */
export async function readSigningKey(world: World, file: string): Promise<NamedKey> {
  return namedKey(await readJson(world, file, (json) => checked(json, true)));
}

/** A key that can be used; its public half must name the countries it may speak for, which the caller looks at. */
export async function namedKey(jwk: JWK): Promise<NamedKey> {
  const alg = algorithms[jwk.crv ?? '']!;
  try {
    const key = await importJWK(jwk, alg);
    if (!(key instanceof Uint8Array)) return { kid: jwk.kid!, alg, key };
  } catch {
    // What is wrong with it may quote it.
  }
  throw new SdkError('weak-key', 'A key cannot be used: it is no JWK of the curve that it names.');
}

/** A JWK of a curve that is known, with a name. */
export function checked(json: unknown, secret: boolean): JWK {
  const jwk = json as JWK | null;
  if (typeof jwk !== 'object' || jwk === null || !Object.hasOwn(algorithms, String(jwk.crv))) {
    throw new SdkError('bad-input', 'this is no key as JWK of the curve Ed25519 or P-256');
  }
  if (typeof jwk.kid !== 'string' || jwk.kid === '') throw new SdkError('bad-input', 'the key has no name (kid)');
  if (secret !== (typeof jwk.d === 'string')) {
    throw new SdkError(
      'bad-input',
      secret ? 'this is no private key' : 'there is a private key among those to be trusted',
    );
  }
  return jwk;
}
