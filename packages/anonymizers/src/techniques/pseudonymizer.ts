import { recordId, type RecordId, SdkError } from '@openthb/core';

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

const SHORTEST_SECRET = 32;

/**
 * Makes pseudonyms by HMAC-SHA-256 (RFC 2104) under a key, apart for each purpose and recipient. Nobody without the key
 * can make them or lead them back, not even by trying all ids. The same id always has the same pseudonym, so that
 * records stay linked.
 * @throws SdkError `weak-key` where the secret is shorter than 32 bytes; `bad-option` where issuer or key id make no id.
 * @since 0.1.0
 */
export async function createPseudonymizer(key: PseudonymKey, context: PseudonymContext): Promise<Pseudonymizer> {
  if (key.secret.length < SHORTEST_SECRET) throw new SdkError('weak-key', 'The secret has fewer than 32 bytes.');
  if (!/^[a-z0-9]{1,12}$/.test(key.id))
    throw new SdkError('bad-option', 'The key id is not 1 to 12 letters and digits.');
  const { subtle } = globalThis.crypto;
  const hmac = await subtle.importKey('raw', key.secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const domain = ['OpenTHB pseudonym 1', context.purpose, context.recipient].map(framed).join('');
  const pseudonymize: Pseudonymizer = async (id) => {
    const mac = await subtle.sign('HMAC', hmac, new TextEncoder().encode(domain + framed(id)));
    return `${context.issuer}:${key.id}-${base64url(new Uint8Array(mac))}`;
  };
  if (!recordId.constraint.pattern.test(await pseudonymize(''))) {
    throw new SdkError('bad-option', 'The issuer cannot stand in an id: lower-case letters, digits, dots and hyphens.');
  }
  return pseudonymize;
}

/** A text with its length before it, so that no two lists of texts run together to the same. */
function framed(text: string): string {
  return `${text.length}:${text}`;
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
