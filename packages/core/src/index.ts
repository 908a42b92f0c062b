export * from './scalars/index.js';
export * from './code-lists/index.js';
export { type CodeList, defineCodeList, type Open } from './code-lists/define-code-list.js';
export { type Dictionary, defineDictionary, type Entry } from './code-lists/define-dictionary.js';
export { type ForeignStandard, foreignStandards, type Mapping } from './code-lists/mapping.js';
export { alpha3, countryFrom, numeric } from './code-lists/country-codes.js';
export { languageFrom } from './code-lists/language-codes.js';
export * from './records/index.js';
export * from './records/parts/index.js';
export * from './findings/index.js';
export { type JsonSchema, jsonSchema } from './derive/json-schema.js';
export { type AnyRecord, recordDef, type RecordName, type RecordOf } from './records/any-record.js';
export { type AnyKind, anyKind } from './records/any-kind.js';
export { defineGroup, type Group } from './records/define-group.js';
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
export { cellKey, cellsOf, type CountTable, type Dimension, TOTAL, type UnitOfCount } from './tables/count-table.js';
export type { ObservationStatus, Release, Table, TableDimension, TableRow } from './tables/table.js';
