/** io-ts codecs of the standard; apart, since `io-ts` and `fp-ts` are needed only by programs that use them. */
export { codec } from './derive/io-ts.js';
export { findingReporter, fromIoTs } from './derive/from-io-ts.js';
export type { Codec, Judge, Refusal, Rule, SafeError } from './derive/io-ts-combinators.js';
