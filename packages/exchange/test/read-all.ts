import type { Located } from '@openthb/core';
import type { Format, ReadOptions, Reading } from '../src/formats/define-format.js';

/** Bytes in pieces of a size, to find what depends on where a piece ends. */
async function* pieces(bytes: Uint8Array | string, size = 7): AsyncGenerator<Uint8Array> {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

let made = 0;

const options: ReadOptions = {
  issuer: 'test',
  nature: 'test',
  identities: 'leave-out',
  newId: () => `chance-${(made += 1)}`,
};

/** Everything that a format reads from bytes. */
export async function readAll(
  format: Format,
  bytes: Uint8Array | string,
  extra: Partial<ReadOptions> = {},
): Promise<{ readonly items: readonly Located[]; readonly reading: Reading }> {
  const reading = format.read({ bytes: pieces(bytes) }, { ...options, ...extra });
  const items: Located[] = [];
  for await (const item of reading.records) items.push(item);
  return { items, reading };
}

/** The records among what was read. */
export function recordsIn(items: readonly Located[]): readonly Readonly<Record<string, unknown>>[] {
  return items.flatMap((item) => (item.ok ? [item.value as Record<string, unknown>] : []));
}

/** The rules among what was read, with their lines. */
export function rulesIn(items: readonly Located[]): readonly string[] {
  return items.flatMap((item) => (item.ok ? [] : [`${item.finding.rule}@${item.finding.line ?? ''}`]));
}
