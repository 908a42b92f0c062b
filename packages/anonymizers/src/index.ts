export { type DataColumn, dataColumn, type DataTable, dataTable } from './data/data-table.js';
export { type CountingOptions, countRows } from './disclosure/counting/count-rows.js';
export { type DisclosurePolicy, publicationPolicy } from './disclosure/disclosure-policy.js';
export { disclosurePolicyFrom, disclosurePolicySchema } from './disclosure/disclosure-policy-shape.js';
export { ledgerFrom, ledgerOf } from './disclosure/ledger/ledger.js';
export { ledgerSchema } from './disclosure/ledger/ledger-shape.js';
export type { ReleasedTable } from './disclosure/ledger/released-table.js';
export { releasedTables } from './disclosure/ledger/released-tables.js';
export { cellKeyPerturbed } from './disclosure/perturbation/cell-key.js';
export {
  type ControlledRounding,
  controlledRounding,
  roundedCounts,
} from './disclosure/perturbation/controlled-rounding.js';
export { randomlyRounded } from './disclosure/perturbation/random-rounding.js';
export { type Swapped, type SwappingOptions, swapRecords } from './disclosure/perturbation/targeted-swapping.js';
export { type Audit, type ProtectOptions, type Protection, protectTables } from './disclosure/protect-tables.js';
export { type KAnonymity, type KAnonymityMeasure, measureKAnonymity } from './measures/k-anonymity.js';
export { type AttackRisk, attackRisk } from './measures/attack-risk.js';
export { type ClassSummary, classSummary } from './measures/class-summary.js';
export {
  type Combination,
  dangerousCombinations,
  type DangerousCombinations,
} from './measures/dangerous-combinations.js';
export { classSizes, type EquivalenceClasses, equivalenceClasses } from './measures/equivalence-classes.js';
export { type AttackOptions, type LinkageAttack, linkageAttack } from './measures/linkage-attack.js';
export { quasiIdentifiersOf } from './measures/quasi-identifiers.js';
export { quasiTable } from './measures/quasi-table.js';
export { type RecordRisks, recordRisks } from './measures/record-risks.js';
export { type RiskComparison, riskComparison } from './measures/risk-comparison.js';
export { type QuasiColumn, type RiskOptions, type RiskReport, riskReport } from './measures/risk-report.js';
export type { ClassCounts } from './measures/uniqueness/class-counts.js';
export { pitman } from './measures/uniqueness/pitman.js';
export { type PopulationUniqueness, populationUniqueness } from './measures/uniqueness/population-uniqueness.js';
export { slideNegativeBinomial } from './measures/uniqueness/slide-negative-binomial.js';
export { zayatz } from './measures/uniqueness/zayatz.js';
export { type ColumnUtility, type Utility, utility } from './measures/utility.js';
export { type KeyVault, openVault, sealVault } from './pseudonyms/key-vault.js';
export { keyIdOf, newPseudonymKey, type PseudonymKey } from './pseudonyms/pseudonym-key.js';
export { createPseudonymizer, type PseudonymContext, type Pseudonymizer } from './pseudonyms/pseudonymizer.js';
export { relink, rotation, rotationTable } from './pseudonyms/relink.js';
export { withPseudonyms } from './pseudonyms/with-pseudonyms.js';
export { type Bits, repeatableBitsForTests, secureBits } from './noise/bits.js';
export { type Budget, budgetFrom, budgetOf, type Cost, left, rhoOfEpsilon, spend } from './noise/budget.js';
export { consistentCounts } from './noise/consistent-counts.js';
export { discreteGaussian } from './noise/discrete-gaussian.js';
export { discreteLaplace } from './noise/discrete-laplace.js';
export { epsilonOf } from './noise/epsilon-of.js';
export { type NoiseOptions, type NoisyCounts, noisyCounts } from './noise/noisy-counts.js';
export { type NoisyMean, type NoisyMeans, noisyMeans } from './noise/noisy-means.js';
export { type NoisyQuantile, type NoisyQuantiles, noisyQuantiles } from './noise/noisy-quantiles.js';
export { type NoisyNumber, type NoisyNumbers, noisySums } from './noise/noisy-sums.js';
export { type NoisyCell, type NoisyTable, noisyTable, type TellingOptions } from './noise/noisy-table.js';
export type { PublicDimension } from './noise/public-dimension.js';
export type { NumberOptions, ValueBounds } from './noise/values-by-cell.js';
export { rhoOf } from './noise/rho-of.js';
export { type Rational, rationalOf } from './noise/rational.js';
export { ageBands, ageHierarchy } from './hierarchies/age-hierarchy.js';
export { codeListHierarchy } from './hierarchies/code-list-hierarchy.js';
export { countryHierarchy } from './hierarchies/country-hierarchy.js';
export { dateHierarchy } from './hierarchies/date-hierarchy.js';
export { hierarchyFromCsv } from './hierarchies/hierarchy-from-csv.js';
export { type Hierarchy, hierarchyOf, shownOrHidden } from './hierarchies/hierarchy.js';
export { type IntervalOptions, intervalHierarchy } from './hierarchies/interval-hierarchy.js';
export { setHierarchy } from './hierarchies/set-hierarchy.js';
export { ambiguity } from './losses/ambiguity.js';
export { averageClassSize } from './losses/average-class-size.js';
export { discernibility } from './losses/discernibility.js';
export { entropy } from './losses/entropy.js';
export type { LossMeasure } from './losses/loss-measure.js';
export { loss } from './losses/loss.js';
export { precision } from './losses/precision.js';
export { averageRisk } from './models/average-risk.js';
export { betaLikeness } from './models/beta-likeness.js';
export { type CheckOptions, checkModels, type ModelCheck } from './models/check-models.js';
export { deltaPresence } from './models/delta-presence.js';
export { distinctLDiversity } from './models/distinct-l-diversity.js';
export { entropyLDiversity } from './models/entropy-l-diversity.js';
export { hierarchicalTCloseness } from './models/hierarchical-t-closeness.js';
export { kAnonymity } from './models/k-anonymity.js';
export { kMap } from './models/k-map.js';
export { orderedTCloseness } from './models/ordered-t-closeness.js';
export { populationUnique, type UniquenessEstimator } from './models/population-unique.js';
export type { ClassModel, FileModel, FileView, PrivacyModel } from './models/privacy-model.js';
export { recursiveLDiversity } from './models/recursive-l-diversity.js';
export { tCloseness } from './models/t-closeness.js';
export {
  type Explanation,
  type Generalization,
  generalizeAt,
  optimalGeneralization,
  type Refusal,
  type Solutions,
} from './recoding/optimal-generalization.js';
export type { LossReading, ModelReach, Solution } from './recoding/solution.js';
export type { GeneralizationOptions } from './recoding/solution-space.js';
export type { LocalRecoding } from './recoding/local-recoding.js';
export { mondrian, type MondrianOptions } from './recoding/mondrian.js';
export { peelRows, type PeelOptions } from './recoding/peel-rows.js';
export { kmAnonymity, type KmParameters, type KmReach } from './models/km-anonymity.js';
export { type GeneralizedSets, generalizeSets, type SetOptions } from './recoding/generalize-sets.js';
export type { PublicDomain } from './synthesis/private/coded-rows.js';
export { type CombinationFidelity, compareCombinations } from './synthesis/compare-combinations.js';
export { matchRecords, type RecordMatching } from './synthesis/match-records.js';
export { type Aggregate, protectedAggregates } from './synthesis/combinations/protected-aggregates.js';
export type { SynthesisMode } from './synthesis/modes/define-mode.js';
export { synthesisModes } from './synthesis/modes/synthesis-modes.js';
export { type Synthesis, type SynthesisOptions, synthesize } from './synthesis/synthesize.js';
export { type RecordView, recordView } from './synthesis/records/record-view.js';
export { recordsOfView } from './synthesis/records/records-of-view.js';
export { viewTable } from './synthesis/records/view-table.js';
export { type SafeSynthesis, type SafeSynthesisOptions, synthesizeSafely } from './synthesis/synthesize-safely.js';
export { createDateShift, type DateShift, withShiftedDates } from './techniques/date-shifting.js';
export { codeExtremes, type Extremes } from './techniques/extreme-coding.js';
export { microaggregate, type MicroaggregationOptions } from './techniques/microaggregation.js';
export { type Pram, pram, type PramOptions } from './techniques/pram.js';
export { rankSwap, type SwapOptions } from './techniques/rank-swapping.js';
export { shiftedDay } from './techniques/shifted-day.js';
export { suppressCells, withoutColumns, withoutRows } from './techniques/suppression.js';
export { withoutSensitive } from './techniques/without-sensitive.js';
export { levelsBetween } from './hierarchies/levels-between.js';
export { lossWords } from './losses/loss-words.js';
export { growingColumn, type GrowingColumn } from './data/growing-column.js';
export { anonymize, type Anonymized, type AnonymizeOptions } from './policies/anonymize.js';
export type { AnonymizationReport, Neighbour } from './policies/anonymization-report.js';
export { definePolicy } from './policies/define-policy.js';
export { fileOf, type HierarchyChoice } from './policies/hierarchy-choice.js';
export type { ModelChoice } from './policies/model-choice.js';
export type { Policy, PolicyView, RowsPolicy } from './policies/policy.js';
export type { RecordsPolicy } from './policies/records-policy.js';
export { type RecordRelease, releaseRecords } from './policies/release-records.js';
export { policyFrom, rowsPolicyFrom } from './policies/policy-from.js';
export type { PolicyRefusal } from './policies/policy-refusal.js';
export { policySchema } from './policies/policy-schema.js';
export type { PolicySecrets } from './policies/policy-secrets.js';
export { growingTable, type GrowingTable } from './policies/growing-table.js';
export { codesOfView, policyViewFrom } from './policies/policy-view-from.js';
export type { TechniqueChoice } from './policies/technique-choice.js';
export type { ViewColumn } from './policies/view-column.js';
export { countTables } from './policies/count-tables.js';
export type { TablesPolicy } from './policies/tables-policy.js';
export { makeUp } from './policies/make-up.js';
export type { SyntheticPolicy } from './policies/synthetic-policy.js';
