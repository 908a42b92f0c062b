/** The first or last letter of the issuer of an id. */
export const ISSUER_END = 1;
/** Any letter of the issuer of an id. */
export const ISSUER = 2;
/** A letter of the opaque part of an id. */
export const OWN = 4;
/** A letter that stands for itself in a text of JSON, other than the quotation mark. */
export const PLAIN = 8;

/** What each byte of ASCII may be part of, as bits. */
const table: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte);
  return (
    (/[a-z0-9]/.test(letter) ? ISSUER_END : 0) |
    (/[a-z0-9.-]/.test(letter) ? ISSUER : 0) |
    (/[A-Za-z0-9_-]/.test(letter) ? OWN : 0) |
    (/[ !#-[\]-~]/.test(letter) ? PLAIN : 0)
  );
});

/** Whether a byte may be part of something. */
export function isLetter(byte: number, bit: number): boolean {
  return (table[byte]! & bit) !== 0;
}

export const SPACE = 0x20;
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const ZERO = 0x30;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN = 0x7b;
export const CLOSE = 0x7d;
