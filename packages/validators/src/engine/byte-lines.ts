import { type ByteJudge, BYTES_BEYOND } from '@openthb/core/bytes';

/**
 * A line that its bytes alone did not tell to be a good record; `bytes` undefined where it is too long to be read.
 * @since 0.1.0
 */
export interface OpenLine {
  /** Its number in the file, from 1. */
  readonly line: number;
  /** How many good records stand before it. */
  readonly good: number;
  readonly bytes: Uint8Array | undefined;
}

/**
 * The lines of a file, as its chunks come.
 * @since 0.1.0
 */
export interface ByteLines {
  /** The lines of what came that are open, in their order. */
  take(chunk: Uint8Array): readonly OpenLine[];
  /** The same, each before what follows it is looked at; all must be taken. */
  steps(chunk: Uint8Array): Generator<OpenLine>;
  /** The last line, where it is open. */
  end(): readonly OpenLine[];
  counts(): ByteCounts;
}

/**
 * How many lines there were, how many of them blank, and how many records of each kind were told to be good.
 * @since 0.1.0
 */
export interface ByteCounts {
  readonly lines: number;
  readonly blank: number;
  readonly good: Readonly<Record<string, number>>;
}

/**
 * Begins to read the lines of a file. Only as much of it is held as one buffer takes, and a longer line at most. Good records
 * are shown in their order, while the judge still knows them.
 * @since 0.1.0
 */
export function byteLines(
  judge: Pick<ByteJudge, 'end' | 'kind'>,
  capacity = 1 << 20,
  good?: (view: DataView) => void,
): ByteLines {
  const buffer = new Uint8Array(capacity + BYTES_BEYOND);
  const view = new DataView(buffer.buffer);
  const kinds: Record<string, number> = {};
  let [filled, lines, blank, told] = [0, 0, 0, 0];
  // So many bytes at the beginning of the buffer are known to hold no line end, so that none is looked through often.
  let open = 0;
  // The pieces of a line that is longer than the buffer.
  let pieces: Uint8Array[] = [];
  let long = 0;

  const openLine = (piece: Uint8Array): OpenLine => {
    const line = { line: lines, good: told, bytes: long > LONGEST ? undefined : joined([...pieces, piece]) };
    [pieces, long] = [[], 0];
    return line;
  };

  function* judgeLines(): Generator<OpenLine> {
    let at = 0;
    if (open > 0 && !buffer.subarray(open, filled).includes(LINE_FEED)) {
      open = filled;
      return;
    }
    while (at < filled) {
      const after = long > 0 ? -1 : afterReturn(buffer, judge.end(view, at));
      if (after >= 0 && after < filled && buffer[after] === LINE_FEED) {
        const kind = judge.kind();
        kinds[kind] = (kinds[kind] ?? 0) + 1;
        good?.(view);
        lines += 1;
        told += 1;
        at = after + 1;
        continue;
      }
      const length = buffer.subarray(at, filled).indexOf(LINE_FEED);
      if (length < 0) break;
      const end = at + length;
      lines += 1;
      if (long === 0 && isBlank(buffer, at, end)) blank += 1;
      else yield openLine(buffer.slice(at, end));
      at = end + 1;
    }
    buffer.copyWithin(0, at, filled);
    filled -= at;
    open = filled;
  }

  function* steps(chunk: Uint8Array): Generator<OpenLine> {
    for (let from = 0; from < chunk.length;) {
      const piece = chunk.subarray(from, from + capacity - filled);
      buffer.set(piece, filled);
      filled += piece.length;
      from += piece.length;
      yield* judgeLines();
      if (filled < capacity) continue;
      if (long <= LONGEST) pieces.push(buffer.slice(0, filled));
      long += filled;
      filled = 0;
      open = 0;
    }
  }

  return {
    steps,
    take: (chunk) => [...steps(chunk)],
    end() {
      if (filled === 0 && long === 0) return [];
      buffer[filled] = LINE_FEED;
      filled += 1;
      return [...judgeLines()];
    },
    counts: () => ({ lines, blank, good: kinds }),
  };
}

/** A line may end in a carriage return and a line feed. */
function afterReturn(bytes: Uint8Array, at: number): number {
  return at >= 0 && bytes[at] === RETURN ? at + 1 : at;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at]!;
    if (byte !== 0x20 && byte !== 0x09 && byte !== RETURN) return false;
  }
  return true;
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** Longer lines are not read: no record is that long. */
const LONGEST = 1 << 24;
