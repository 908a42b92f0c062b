/** Copies of records that all have one shape; apart, since only programs that read many records need them. */
export { type Align, alignedOf } from './derive/aligned/aligned-of.js';
