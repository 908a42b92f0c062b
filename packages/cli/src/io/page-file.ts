import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CliError, exitCodes } from './cli-error.js';
import { reasonOf } from './reason-of.js';

/** Pages of bytes in a temporary file, each in a slot. */
export interface PageFile {
  /** Writes a page, into its slot if it has one, and gives the number of the slot. */
  write(page: Uint8Array, slot: number | undefined): number;
  read(page: Uint8Array, slot: number): void;
  /** Gives up a slot. */
  free(slot: number): void;
  close(): void;
}

/**
 * A file of pages of one size, opened when the first is written. It is enciphered by a key that never leaves memory, and has
 * no name from its beginning on: whatever ends the program ends it too.
 */
export function pageFile(size: number): PageFile {
  const key = randomBytes(32);
  const nonce = Buffer.alloc(16);
  const enciphered = Buffer.alloc(size);
  /** Of each slot the number of its last write: no two pages are ever enciphered in the same way. */
  const written: number[] = [];
  const spare: number[] = [];
  let writes = 0;
  let file: number | undefined;
  const nonceOf = (write: number): Buffer => {
    nonce.writeDoubleBE(write);
    return nonce;
  };
  return {
    write: (page, slot = spare.pop() ?? written.length) =>
      told(() => {
        file ??= openUnnamed();
        writes += 1;
        written[slot] = writes;
        enciphered.set(createCipheriv(CIPHER, key, nonceOf(writes)).update(page));
        for (let at = 0; at < size;) at += writeSync(file, enciphered, at, size - at, slot * size + at);
        return slot;
      }),
    read: (page, slot) =>
      told(() => {
        for (let at = 0; at < size;) at += more(readSync(file!, enciphered, at, size - at, slot * size + at));
        page.set(createDecipheriv(CIPHER, key, nonceOf(written[slot]!)).update(enciphered));
      }),
    free: (slot) => void spare.push(slot),
    close() {
      if (file !== undefined) closeSync(file);
    },
  };
}

/** A stream: what stands in a page is as long as what is written of it. */
const CIPHER = 'aes-256-ctr';

function openUnnamed(): number {
  const name = join(tmpdir(), `openthb-${randomBytes(12).toString('hex')}`);
  const file = openSync(name, 'wx+', 0o600);
  rmSync(name);
  return file;
}

function more(bytes: number): number {
  if (bytes === 0) throw Object.assign(new Error('A page ends early.'), { code: 'EIO' });
  return bytes;
}

function told<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new CliError(exitCodes.unreadable, `a temporary file: ${reasonOf(error)}`, { cause: error });
  }
}
