/** HMAC-SHA-256 (RFC 2104) of texts in a row under one secret. */
export type KeyedHash = (texts: readonly string[]) => Promise<Uint8Array>;

/**
 * Prepares a keyed hash for one use. What is made for one use says nothing about what is made for another, since the
 * use is hashed too.
 */
export async function keyedHash(secret: Uint8Array<ArrayBuffer>, use: readonly string[]): Promise<KeyedHash> {
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const domain = use.map(framed).join('');
  const encoder = new TextEncoder();
  return async (texts) =>
    new Uint8Array(await subtle.sign('HMAC', key, encoder.encode(domain + texts.map(framed).join(''))));
}

/** A text with its length before it, so that no two lists of texts run together to the same. */
function framed(text: string): string {
  return `${text.length}:${text}`;
}
