/** Judges of records by the bytes of a file; apart, since only programs that read large files need them. */
export { type ByteJudge, byteJudge, BYTES_BEYOND } from './derive/bytes/byte-judge.js';
