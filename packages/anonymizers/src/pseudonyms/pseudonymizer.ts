import { recordId, type RecordId, SdkError } from '@openthb/core';
import { base64url } from './base64.js';
import { keyedHash } from './keyed-hash.js';
import { type PseudonymKey, soundKey } from './pseudonym-key.js';

/**
 * What pseudonyms are for. Those for another purpose or another recipient cannot be matched with them.
 * @since 0.1.0
 */
export interface PseudonymContext {
  /** Who issues the pseudonyms: the part of the id before the colon. */
  readonly issuer: string;
  readonly purpose: string;
  readonly recipient: string;
}

/** Gives the pseudonym of an id. */
export type Pseudonymizer = (id: RecordId) => Promise<RecordId>;

/**
 * Makes pseudonyms by HMAC-SHA-256 (RFC 2104) under a key, apart for each purpose and recipient. Nobody without the key
 * can make them or lead them back, not even by trying all ids. The same id always has the same pseudonym, so that
 * records stay linked.
 * @throws SdkError `weak-key` where the secret is shorter than 32 bytes; `bad-option` where issuer or key id make no id.
 * @since 0.1.0
 */
export async function createPseudonymizer(key: PseudonymKey, context: PseudonymContext): Promise<Pseudonymizer> {
  const { id: keyId, secret } = soundKey(key);
  const hash = await keyedHash(secret, ['OpenTHB pseudonym 1', context.purpose, context.recipient]);
  const pseudonymize: Pseudonymizer = async (id) => `${context.issuer}:${keyId}-${base64url(await hash([id]))}`;
  if (!recordId.constraint.pattern.test(await pseudonymize(''))) {
    throw new SdkError('bad-option', 'The issuer cannot stand in an id: lower-case letters, digits, dots and hyphens.');
  }
  return pseudonymize;
}
