export {
  type DisclosurePolicy,
  type Protection,
  protectTables,
  publicationPolicy,
} from './disclosure/protect-tables.js';
export { type KAnonymity, type KAnonymityMeasure, measureKAnonymity } from './measures/k-anonymity.js';
export { quasiIdentifiersOf } from './measures/quasi-identifiers.js';
export {
  createPseudonymizer,
  type PseudonymContext,
  type Pseudonymizer,
  type PseudonymKey,
} from './techniques/pseudonymizer.js';
export { withPseudonyms } from './techniques/with-pseudonyms.js';
