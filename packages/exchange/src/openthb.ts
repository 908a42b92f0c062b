/** OpenTHB's own format alone, for programs that start quickly: what reads the formats of others is not loaded with it. */
export { columnInLine } from './formats/openthb/column-in-line.js';
export { holdsRecordLines, openthb, readRecordLines } from './formats/openthb/read.js';
export { LONGEST_RECORD } from './formats/openthb/longest-record.js';
