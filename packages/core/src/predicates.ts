/** Compiled predicates of the records; apart, since only programs that judge many records need them. */
export { fast } from './derive/predicate/fast.js';
export { issuesOf } from './derive/predicate/issues-of.js';
export { predicateOf } from './derive/predicate/predicate-of.js';
export type { Predicate, Seen } from './derive/predicate/seen.js';
