/** What is held of a CSV file: bytes, and the same as text. */
export interface HeldText {
  bytes: Uint8Array;
  view: DataView;
  /** How many bytes are held. A line end stands after them, so that whoever looks for one finds one. */
  filled: number;
  text: string;
}

/** Begins to hold the text of a file. */
export function holdText(): HeldText {
  const bytes = new Uint8Array(1 << 17);
  return { bytes, view: new DataView(bytes.buffer), filled: 0, text: '' };
}

/** Holds more bytes; their text is that of `read`. */
export function hold(held: HeldText, bytes: Uint8Array): void {
  const from = held.filled;
  const filled = from + bytes.length;
  if (filled + BEYOND > held.bytes.length) enlarge(held, filled + BEYOND);
  held.bytes.set(bytes, from);
  held.filled = filled;
}

/**
 * Reads the text of what is held, in one piece, which is faster than to put texts together. False where it is no UTF-8: then
 * only what stands before is held on.
 */
export function read(held: HeldText): boolean {
  const bytes = held.bytes.subarray(0, held.filled);
  const text = decode(bytes);
  held.text = text ?? decoder.decode(bytes).split('\uFFFD', 1)[0]!;
  if (text === undefined) held.filled = new TextEncoder().encode(held.text).length;
  held.bytes[held.filled] = LINE_FEED;
  return text !== undefined;
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Lets go of what stands before a place. */
export function letGo(held: HeldText, at: number): void {
  held.bytes.copyWithin(0, at, held.filled);
  held.filled -= at;
}

function enlarge(held: HeldText, least: number): void {
  const bytes = new Uint8Array(2 ** Math.ceil(Math.log2(least)));
  bytes.set(held.bytes.subarray(0, held.filled));
  Object.assign(held, { bytes, view: new DataView(bytes.buffer) });
}

export const LINE_FEED = 0x0a;
export const RETURN = 0x0d;
/** So many bytes after the last may be looked at. */
const BEYOND = 16;
