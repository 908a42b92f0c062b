import { SdkError } from '@openthb/core';
import { base64url, fromBase64url } from './base64.js';
import { type PseudonymKey, soundKey } from './pseudonym-key.js';

/**
 * Keys, encrypted with a passphrase, as a file may hold them. Nothing in it tells how many keys there are, but for its
 * length, nor their ids.
 * @since 0.1.0
 */
export interface KeyVault {
  readonly format: 'openthb-key-vault';
  readonly version: '1.0';
  /** How the passphrase is made a key: PBKDF2 with HMAC-SHA-256 (RFC 8018). */
  readonly derivation: {
    readonly name: 'PBKDF2';
    readonly hash: 'SHA-256';
    readonly iterations: number;
    readonly salt: string;
  };
  /** How the keys are encrypted: AES-GCM with 256 bits (NIST SP 800-38D); all that stands before is authenticated too. */
  readonly cipher: { readonly name: 'AES-GCM'; readonly iv: string };
  readonly content: string;
}

/** As OWASP's Password Storage Cheat Sheet asks for PBKDF2 with HMAC-SHA-256 (2023). */
const ITERATIONS = 600_000;
/** What a vault that was made elsewhere may ask for at most, so that a file cannot keep a machine busy for hours. */
const MOST_ITERATIONS = 100_000_000;
const SHORTEST_PASSPHRASE = 12;
const SALT_BYTES = 16;
/** As long as AES-GCM wants it. */
const IV_BYTES = 12;

/**
 * Encrypts keys with a passphrase of at least 12 characters. Salt and initialisation vector are new each time.
 * @throws SdkError `weak-key` where the passphrase is too short, or a key is weak
 * @since 0.1.0
 */
export async function sealVault(keys: readonly PseudonymKey[], passphrase: string): Promise<KeyVault> {
  if ([...passphrase.normalize('NFKC')].length < SHORTEST_PASSPHRASE) {
    throw new SdkError('weak-key', 'The passphrase has fewer than 12 characters.');
  }
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', iterations: ITERATIONS, salt: chance(SALT_BYTES) } as const;
  const header = {
    format: 'openthb-key-vault',
    version: '1.0',
    derivation,
    cipher: { name: 'AES-GCM', iv: chance(IV_BYTES) },
  } as const;
  const plain = keys.map(soundKey).map(({ id, secret }) => ({ id, secret: base64url(secret) }));
  const key = await keyOf(passphrase, header);
  const content = await crypto.subtle.encrypt(parameters(header), key, new TextEncoder().encode(JSON.stringify(plain)));
  return { ...header, content: base64url(new Uint8Array(content)) };
}

/**
 * The keys of a vault. A wrong passphrase and a changed vault cannot be told apart.
 * @throws SdkError `bad-input` where it is no vault, or does not open
 * @since 0.1.0
 */
export async function openVault(vault: unknown, passphrase: string): Promise<readonly PseudonymKey[]> {
  const { content, ...header } = vaultOf(vault);
  try {
    const key = await keyOf(passphrase, header);
    const plain = await crypto.subtle.decrypt(parameters(header), key, fromBase64url(content));
    const keys = JSON.parse(new TextDecoder().decode(plain)) as readonly {
      readonly id: string;
      readonly secret: string;
    }[];
    return keys.map(({ id, secret }) => soundKey({ id, secret: fromBase64url(secret) }));
  } catch {
    throw new SdkError('bad-input', 'The vault does not open: the passphrase is wrong, or the vault was changed.');
  }
}

type Header = Omit<KeyVault, 'content'>;

function vaultOf(value: unknown): KeyVault {
  const vault = value as Partial<KeyVault> | null | undefined;
  const iterations = vault?.derivation?.iterations ?? 0;
  const ours =
    vault?.format === 'openthb-key-vault' &&
    vault.version === '1.0' &&
    [vault.content, vault.cipher?.iv, vault.derivation?.salt].every((part) => /^[\w-]+$/.test(String(part ?? ''))) &&
    Number.isSafeInteger(iterations);
  if (!ours) throw new SdkError('bad-input', 'This is no vault of keys of version 1.0.');
  if (iterations < ITERATIONS || iterations > MOST_ITERATIONS) {
    throw new SdkError('weak-key', 'The vault asks for too little work on its passphrase, or for too much.');
  }
  const { format, version, derivation, cipher, content } = vault as KeyVault;
  return {
    format,
    version,
    derivation: { name: derivation.name, hash: derivation.hash, iterations, salt: derivation.salt },
    cipher: { name: cipher.name, iv: cipher.iv },
    content,
  };
}

/** The passphrase made a key. A passphrase typed on another keyboard may be composed otherwise; it is the same. */
async function keyOf(passphrase: string, { derivation }: Header) {
  const { subtle } = crypto;
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const { iterations, salt } = derivation;
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: fromBase64url(salt) },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function parameters(header: Header) {
  const additionalData = new TextEncoder().encode(JSON.stringify(header));
  return { name: 'AES-GCM', iv: fromBase64url(header.cipher.iv), additionalData };
}

function chance(bytes: number): string {
  return base64url(crypto.getRandomValues(new Uint8Array(bytes)));
}
