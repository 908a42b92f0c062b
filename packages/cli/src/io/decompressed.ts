import { pipeline, Readable } from 'node:stream';
import zlib from 'node:zlib';
import { fileRules, type RuleText } from '@openthb/core';
import { peek } from './peek.js';
import { CliError, exitCodes } from './cli-error.js';

/** How a compressed file begins, and what undoes it; undefined where this Node cannot. */
const compressions: readonly (readonly [magic: readonly number[], undo: (() => zlib.Gunzip) | undefined])[] = [
  [[0x1f, 0x8b], () => zlib.createGunzip()],
  [
    [0x28, 0xb5, 0x2f, 0xfd],
    'createZstdDecompress' in zlib ? (zlib.createZstdDecompress as () => zlib.Gunzip) : undefined,
  ],
];

/** How many bytes may come of one. A file of records of one kind, each like the next, reaches some fifty. */
const MOST_OF_ONE = 200;
/** So many bytes may come of anything: 64 MiB. */
const ALWAYS_ALLOWED = 64 * 1024 * 1024;

/**
 * The bytes of a file, with gzip or zstd undone where its first bytes tell of it, whatever its name. What grows beyond
 * measure is refused as soon as it does, and nothing is ever held but the piece at hand.
 */
export async function* decompressed(source: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const { start, bytes } = await peek(source, 4);
  const found = compressions.find(([magic]) => magic.every((byte, index) => start[index] === byte));
  if (!found) {
    yield* bytes;
    return;
  }
  const [, undo] = found;
  if (!undo) {
    throw new CliError(exitCodes.unreadable, `${file}: this version of Node does not read zstd; 22.15 and later do`);
  }
  yield* undone(bytes, undo(), file);
}

async function* undone(bytes: AsyncIterable<Uint8Array>, undo: zlib.Gunzip, file: string): AsyncGenerator<Uint8Array> {
  let read = 0;
  let made = 0;
  // What goes wrong in the source is told as it is; what goes wrong in undoing, by the rule.
  let cause: unknown;
  const counted = async function* () {
    const source = bytes[Symbol.asyncIterator]();
    try {
      for (;;) {
        // Only what goes wrong here: where undoing fails, its failure is thrown in at `yield`.
        const next = await source.next().catch((error: unknown) => {
          cause = error;
          throw error;
        });
        if (next.done) return;
        read += next.value.length;
        yield next.value;
      }
    } finally {
      await source.return?.();
    }
  };
  pipeline(Readable.from(counted()), undo, () => {});
  try {
    for await (const chunk of undo as AsyncIterable<Uint8Array>) {
      made += chunk.length;
      if (made > ALWAYS_ALLOWED && made > read * MOST_OF_ONE) throw unreadable(fileRules.bomb, file);
      yield chunk;
    }
  } catch (error) {
    if (cause !== undefined) throw cause;
    throw error instanceof CliError ? error : unreadable(fileRules.compressed, file, error);
  } finally {
    undo.destroy();
  }
}

function unreadable(rule: RuleText, file: string, cause?: unknown): CliError {
  return new CliError(exitCodes.unreadable, `${file}: ${rule.id} ${rule.summary}`, { rule, cause });
}
