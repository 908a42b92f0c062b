/** English labels, definitions and mappings of every code list; apart, since programs that only check need none of it. */
export * from './code-lists/generated/dictionaries.js';
export { broader, exact, narrower, none } from './code-lists/mapping.js';
