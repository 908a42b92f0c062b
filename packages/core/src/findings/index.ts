export { fileRules } from './file-rules.js';
export type { Finding, FindingClass, Outcome, Severity } from './finding.js';
export { fromZod, type StructureIssue } from './from-zod.js';
export { type Located, type Path, type Place, pointer } from './place.js';
export { findingOf, type RuleText } from './rule-text.js';
export { SdkError, type SdkErrorCode } from './sdk-error.js';
export { structureRules } from './structure-rules.js';
