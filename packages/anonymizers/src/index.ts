export { type DataColumn, dataColumn, type DataTable, dataTable } from './data/data-table.js';
export { type DisclosurePolicy, publicationPolicy } from './disclosure/disclosure-policy.js';
export type { ReleasedTable } from './disclosure/ledger/released-table.js';
export { type Audit, type ProtectOptions, type Protection, protectTables } from './disclosure/protect-tables.js';
export { type KAnonymity, type KAnonymityMeasure, measureKAnonymity } from './measures/k-anonymity.js';
export { quasiIdentifiersOf } from './measures/quasi-identifiers.js';
export {
  createPseudonymizer,
  type PseudonymContext,
  type Pseudonymizer,
  type PseudonymKey,
} from './techniques/pseudonymizer.js';
export { withPseudonyms } from './techniques/with-pseudonyms.js';
export { type Bits, repeatableBitsForTests, secureBits } from './noise/bits.js';
export { type Budget, budgetOf, epsilonOf, left, rhoOfEpsilon, spend } from './noise/budget.js';
export { discreteGaussian } from './noise/discrete-gaussian.js';
export { discreteLaplace } from './noise/discrete-laplace.js';
export { type NoiseOptions, type NoisyCounts, noisyCounts } from './noise/noisy-counts.js';
export { noisyQuantile, type QuantileOptions } from './noise/noisy-quantile.js';
export { type Rational, rationalOf } from './noise/rational.js';
