/** Structure judged from the bytes of a file; apart, since only programs that read large files need it. */
export { byteLines, type ByteLines, type ByteCounts, type OpenLine } from './engine/byte-lines.js';
export { byteStructure, type ByteStructure, type JudgedLine } from './engine/byte-structure.js';
