/** OpenTHB's own format alone, for programs that start quickly: what reads the formats of others is not loaded with it. */
export { openthb } from './formats/openthb/read.js';
