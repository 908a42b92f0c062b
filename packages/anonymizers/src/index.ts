export { type DataColumn, dataColumn, type DataTable, dataTable } from './data/data-table.js';
export {
  type DisclosurePolicy,
  type Protection,
  protectTables,
  publicationPolicy,
} from './disclosure/protect-tables.js';
export { type KAnonymity, type KAnonymityMeasure, measureKAnonymity } from './measures/k-anonymity.js';
export { quasiIdentifiersOf } from './measures/quasi-identifiers.js';
export { type KeyVault, openVault, sealVault } from './pseudonyms/key-vault.js';
export { keyIdOf, newPseudonymKey, type PseudonymKey } from './pseudonyms/pseudonym-key.js';
export { createPseudonymizer, type PseudonymContext, type Pseudonymizer } from './pseudonyms/pseudonymizer.js';
export { relink, rotation, rotationTable } from './pseudonyms/relink.js';
export { withPseudonyms } from './pseudonyms/with-pseudonyms.js';
export { type Bits, repeatableBitsForTests, secureBits } from './noise/bits.js';
export { type Budget, budgetOf, epsilonOf, left, rhoOfEpsilon, spend } from './noise/budget.js';
export { discreteGaussian } from './noise/discrete-gaussian.js';
export { discreteLaplace } from './noise/discrete-laplace.js';
export { type NoiseOptions, type NoisyCounts, noisyCounts } from './noise/noisy-counts.js';
export { noisyQuantile, type QuantileOptions } from './noise/noisy-quantile.js';
export { type Rational, rationalOf } from './noise/rational.js';
