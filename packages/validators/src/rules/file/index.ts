export { danglingReference } from './dangling-reference.js';
export { duplicateId } from './duplicate-id.js';
export { identityBesideLink } from './identity-beside-link.js';
export { manifestCounts } from './manifest-counts.js';
export { manifestFirst } from './manifest-first.js';
export { mixedNature } from './mixed-nature.js';
export { referenceKind } from './reference-kind.js';
