import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { algorithms } from './signing-key.js';

/** A new key as JWK, and its public half, both named by what the public half is. @see RFC 7638 */
export async function newKey(curve: string): Promise<{ readonly secret: JWK; readonly open: JWK }> {
  const pair = await generateKeyPair(algorithms[curve]!, { crv: curve, extractable: true });
  const open = await exportJWK(pair.publicKey);
  const kid = await calculateJwkThumbprint(open);
  return { secret: { ...(await exportJWK(pair.privateKey)), kid }, open: { ...open, kid } };
}
