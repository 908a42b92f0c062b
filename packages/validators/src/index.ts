export { compareReports, type RuleChange } from './diff/compare-reports.js';
export { reportFrom } from './diff/report-from.js';
export { createValidator, type Validator, type ValidatorOptions } from './engine/create-validator.js';
export { checkStructure, type FindRecord, type Structure } from './engine/structure.js';
export type { Summary } from './engine/summary.js';
export { totalOf } from './engine/total-of.js';
export { beginReport, type Report, type ReportOptions } from './formats/begin-report.js';
export {
  defineReportFormat,
  type ReportAbout,
  type ReportFormat,
  type ReportWriter,
  type Totals,
} from './formats/define-report-format.js';
export type { Fix } from './formats/fix.js';
export { github as githubReport } from './formats/github.js';
export { html as htmlReport } from './formats/html.js';
export { json as jsonReport } from './formats/json.js';
export { junit as junitReport } from './formats/junit.js';
export { lines as linesReport } from './formats/lines.js';
export { reportSchema } from './formats/report-schema.js';
export type { JsonReport } from './formats/report-shape.js';
export type { RuleTally } from './formats/rule-tally.js';
export { sarif as sarifReport } from './formats/sarif.js';
export { atLeast, severities } from './formats/severities.js';
export { placeText, printable } from './formats/finding-text.js';
export { text as textReport } from './formats/text.js';
export {
  type FieldInventory,
  type Inventory,
  type InventoryTaking,
  type KindInventory,
  takeInventory,
} from './inventory/take-inventory.js';
export { noteLog, type NoteLog, type Notes } from './engine/note-log.js';
export type { NotesPlace } from './engine/replay-notes.js';
export type { HashKey } from './numbers/keyed-hash.js';
export type { NumberStore, OpenStore } from './numbers/number-store.js';
export { inMemory, type Storage } from './numbers/storage.js';
export { core as coreProfile } from './profiles/core.js';
export { ctdc as ctdcProfile } from './profiles/ctdc.js';
export { defineProfile, type Profile, type Requirement } from './profiles/define-profile.js';
export { eurostat as eurostatProfile } from './profiles/eurostat.js';
export { exchange as exchangeProfile } from './profiles/exchange.js';
export { htcdsCore as htcdsCoreProfile } from './profiles/htcds-core.js';
export { profileFrom } from './profiles/profile-from.js';
export { profileRules } from './profiles/profile-rules.js';
export { profileSchema } from './profiles/profile-schema.js';
export { publication as publicationProfile } from './profiles/publication.js';
export { seeChild2003 as seeChild2003Profile } from './profiles/see-child-2003.js';
export { structure as structureProfile } from './profiles/structure.js';
export type { Suppression, SuppressionCount } from './profiles/suppression.js';
export { defineRepair, type Repair } from './repairs/define-repair.js';
export { type KnownAliases, knownAliases } from './repairs/known-aliases.js';
export { type Repaired, repairRecord, type RepairOptions } from './repairs/repair-record.js';
export {
  defineFileRule,
  type FileRule,
  type FileRuleContext,
  type FileRuleRun,
  type Noted,
  type NotedReference,
  type Seen,
} from './rules/define-file-rule.js';
export { defineRule, type Example, EXAMPLES_AS_OF, type Rule, type RuleContext } from './rules/define-rule.js';
export {
  type Answers,
  dimensionState,
  type DimensionState,
  dimensionStrength,
  type DimensionStrength,
} from './screening/dimension-strength.js';
export { defineInstrument, type Indicator, type Instrument, type Strength } from './screening/define-instrument.js';
export { type ElementsFound, type ElementState, together } from './screening/elements.js';
export { delphiAdultLabour, delphiChildLabour } from './screening/instruments/index.js';
export { forcedLabourSeen, type ForcedLabourSeen } from './screening/forced-labour-seen.js';
export { type AnswersFound, screenAnswers } from './screening/screen-answers.js';
export { screenEpisode } from './screening/screen-episode.js';
export { type EpisodeFound, type PurposeFound, screenVictim } from './screening/screen-victim.js';
export { en as englishWords } from './words/en.js';
export { ruleInWords } from './words/in-words.js';
export { languageOf } from './words/language-of.js';
export { loadWords, type WordsLanguage, wordsLanguages } from './words/load-words.js';
export { tell } from './words/tell.js';
export type { RuleWords, Words } from './words/words.js';
