import { SdkError } from '@openthb/core';

/**
 * A secret from which pseudonyms are made. Whoever has it can find the person again.
 * @since 0.1.0
 */
export interface PseudonymKey {
  /** Names the key and not its content, so that keys can be changed: lower-case letters and digits, at most 12. */
  readonly id: string;
  /** At least 32 bytes of chance. */
  readonly secret: Uint8Array<ArrayBuffer>;
}

const SECRET_BYTES = 32;
const KEY_ID = /^[a-z0-9]{1,12}$/;

/**
 * A new key, its secret drawn from the system's cryptographic source.
 * @throws SdkError `bad-option` where the id is none of a key
 * @since 0.1.0
 */
export function newPseudonymKey(id: string): PseudonymKey {
  return soundKey({ id, secret: crypto.getRandomValues(new Uint8Array(SECRET_BYTES)) });
}

/** The key, where pseudonyms may be made with it. */
export function soundKey(key: PseudonymKey): PseudonymKey {
  if (key.secret.length < SECRET_BYTES) throw new SdkError('weak-key', 'The secret has fewer than 32 bytes.');
  if (!KEY_ID.test(key.id)) throw new SdkError('bad-option', 'The key id is not 1 to 12 letters and digits.');
  return key;
}

/**
 * The id of the key that a pseudonym was made with; undefined where it is no pseudonym of this kind.
 * @since 0.1.0
 */
export function keyIdOf(pseudonym: string): string | undefined {
  return /^[^:]+:([a-z0-9]{1,12})-[A-Za-z0-9_-]{43}$/.exec(pseudonym)?.[1];
}
