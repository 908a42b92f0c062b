/** Judges of records by the bytes of a file; apart, since only programs that read large files need them. */
export { type ByteJudge, byteJudge, BYTES_BEYOND } from './derive/bytes/byte-judge.js';
export { type ByteReader, byteReader } from './derive/bytes/byte-reader.js';
export type { FieldLevel, FieldNode } from './derive/bytes/field-level.js';
