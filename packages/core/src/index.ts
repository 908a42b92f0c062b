export * from './scalars/index.js';
export * from './code-lists/index.js';
export { type CodeList, defineCodeList, type Open } from './code-lists/define-code-list.js';
export { type Dictionary, defineDictionary } from './code-lists/define-dictionary.js';
export type { Entry } from './code-lists/entry.js';
export { type ForeignStandard, foreignStandards, type Mapping } from './code-lists/mapping.js';
export { alpha3, countryFrom, numeric } from './code-lists/country-codes.js';
export { languageFrom } from './code-lists/language-codes.js';
export * from './records/index.js';
export * from './records/parts/index.js';
export * from './findings/index.js';
export type { FlatColumn } from './derive/flat/flat-column.js';
export { flatLayout, type FlatLayout, type FlatTable } from './derive/flat/flat-layout.js';
export { flatSheets } from './derive/flat/flat-sheets.js';
export { flatten, type FlatRow } from './derive/flat/flatten.js';
export { type FlatReading, readFlat, type ReadRecord, type ReadTable } from './derive/flat/read-flat.js';
export { unflatten, type Unflattened } from './derive/flat/unflatten.js';
export { type JsonSchema, jsonSchema } from './derive/json-schema.js';
export { holdsIdentifiers } from './derive/holds-identifiers.js';
export { type AnswerColumn, answerColumns } from './derive/xlsform/question-name.js';
export { xlsform } from './derive/xlsform/xlsform.js';
export type { Derived, Form, Sheet } from './derive/define-form.js';
export { labelOf } from './labels/label-of.js';
export type { Labels } from './labels/labels.js';
export { type AnyRecord, recordDef, type RecordName, type RecordOf } from './records/any-record.js';
export { type AnyKind, anyKind } from './records/any-kind.js';
export { defineGroup, type Group } from './records/define-group.js';
export { definitionOf } from './records/definition-of.js';
export { defineRecord, type Header, type RecordBody, type RecordDef } from './records/define-record.js';
export {
  type Body,
  type Field,
  type FieldMeta,
  type Fields,
  type Missing,
  optional,
  required,
  type Sensitivity,
} from './records/field.js';
export { type ListOf, listOf, setOf } from './records/list-of.js';
export { type Reference, reference } from './records/reference.js';
export { type LeafKind, type Visit, walk } from './records/walk.js';
export { dateOfMoment, MAJORITY, type Majority, majorityAt, safeguardedAsChild } from './facts/majority.js';
export { referralTransitions } from './facts/referral-transitions.js';
export { registrationStatus, type RegistrationStatus } from './facts/registration-status.js';
export {
  type CellEvidence,
  cellKey,
  cellsOf,
  type CountTable,
  type Dimension,
  TOTAL,
  type UnitOfCount,
} from './tables/count-table.js';
export type { ObservationStatus, Release, Table, TableDimension, TableRow } from './tables/table.js';
export type { Loss, Migrated } from './migrations/loss.js';
export { readVersion, versions, writeVersion } from './migrations/migrate.js';
export { defineExtension, type Extension } from './extensions/define-extension.js';
export { extended, type Extended } from './extensions/extended.js';
export { recordsWith } from './extensions/records-with.js';
export { extensionFrom } from './extensions/extension-from.js';
export {
  defineJurisdiction,
  type Duration,
  type Figure,
  type Figures,
  type Jurisdiction,
} from './jurisdictions/define-jurisdiction.js';
export { jurisdictionNamed, lawOn } from './jurisdictions/law-on.js';
export { type UnionMembership, unionMemberships } from './jurisdictions/union-memberships.js';
