/**
 * The bytes of a UTF-8 text, cut where no letter is cut: a decoder is several times as fast where it needs not wait for
 * the rest of one. What the last piece breaks off in is in it.
 */
export async function* wholeLetters(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest = new Uint8Array();
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? piece : joined(rest, piece);
    const whole = lengthOfWhole(bytes);
    if (whole > 0) yield bytes.subarray(0, whole);
    rest = bytes.slice(whole);
  }
  if (rest.length > 0) yield rest;
}

/** How many bytes there are before a letter that is not whole; its first byte says how long it is. */
function lengthOfWhole(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at >= 0 && at >= bytes.length - 3; at -= 1) {
    const byte = bytes[at]!;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return at + length > bytes.length ? at : bytes.length;
  }
  return bytes.length;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(one.length + other.length);
  bytes.set(one);
  bytes.set(other, one.length);
  return bytes;
}
