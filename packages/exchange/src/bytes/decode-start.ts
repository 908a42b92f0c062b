/** The beginning of a file as text, as far as it can be read, to tell its format by; without a byte order mark. */
export function decodeStart(start: Uint8Array): string {
  return new TextDecoder('utf-8').decode(start);
}
