export { computeRelease, computeTables, type TableOptions } from './compute-tables.js';
export { type Breakdown, defineDimension } from './dimensions/define-dimension.js';
export type { AnswerOptions, Engine } from './engines/engine.js';
export { duckdbFacts, type FactDialect, postgresFacts, trinoFacts } from './engines/sql/fact-dialect.js';
export { planSql, type SqlPlace } from './engines/sql/plan-sql.js';
export { sqlEngine, type SqlRunner } from './engines/sql/sql-engine.js';
export { rowsOfFacts } from './engines/memory/rows-of-facts.js';
export { columnFiller, type ColumnFiller, type MemoryColumn } from './engines/memory/memory-column.js';
export { memoryCube, type MemoryCube } from './engines/memory/memory-cube.js';
export { memoryEngine } from './engines/memory/memory-engine.js';
export { type FactGatherer, type Facts, gatherFacts } from './facts/facts.js';
export {
  type CodeColumn,
  type CheckedCodes,
  type CodesColumn,
  defineChecksColumn,
  defineCodeColumn,
  defineCodesColumn,
  defineIdColumn,
  defineNumberColumn,
  type FactColumn,
  type IdColumn,
  type ListedCodes,
  type NumberColumn,
  ofWhole,
} from './facts/define-fact-column.js';
export { type DisclosureClass, disclosureClass } from './facts/disclosure-class.js';
export { defineFactTable, type FactTable } from './facts/define-fact-table.js';
export * from './facts/index.js';
export { type Needs, needsOf } from './facts/needs.js';
export * as terms from './facts/terms/index.js';
export type { Viewpoint } from './facts/viewpoint.js';
export * as figures from './figures/index.js';
export {
  type CellCounts,
  defineIndicator,
  type Figure,
  type Indicator,
  type Reckoning,
  type Waits,
} from './indicators/define-indicator.js';
export { describeIndicator } from './indicators/describe-indicator.js';
export { type IndicatorGroup, indicatorGroups } from './indicators/indicator-group.js';
export { mergeAnswers } from './plans/merge-answers.js';
export type { Answer, Group, Plan, PlanKey } from './plans/plan.js';
export { canBreakDown, type IndicatorPlans, plansOf, type TableRequest } from './plans/plans-of.js';
export { needsOfRequests } from './plans/request-needs.js';
export type { Scope } from './plans/scope.js';
export { type PopulationRow, populationOf } from './population.js';
export {
  defineTableFormat,
  type FilesTableFormat,
  type SheetsTableFormat,
  type TableFile,
  type TableFormat,
  type TextTableFormat,
  type TypedRows,
  type TypedTableFormat,
} from './formats/define-table-format.js';
export * from './indicators/index.js';
export * from './dimensions/index.js';
export { publicCodes } from './dimensions/public-codes.js';
export { pooledYears } from './dimensions/year.js';
export { csv as csvTables } from './formats/csv.js';
export { csvw as csvwTables } from './formats/csvw.js';
export { dataPackage as dataPackageTables } from './formats/data-package.js';
export { hxl as hxlTables } from './formats/hxl.js';
export { json as jsonTables } from './formats/json.js';
export { jsonStat as jsonStatTables } from './formats/json-stat.js';
export { parquet as parquetTables } from './formats/parquet.js';
export { sdgCsv as sdgCsvTables } from './formats/sdg-csv.js';
export { sdmxCsv as sdmxCsvTables } from './formats/sdmx-csv.js';
export { sdmxJson as sdmxJsonTables } from './formats/sdmx-json.js';
export { sdmxStructure as sdmxStructureTables } from './formats/sdmx-structure.js';
export { tableInLanguage } from './formats/table-in-language.js';
export { text as textTables } from './formats/text.js';
export { xlsx as xlsxTables } from './formats/xlsx.js';
export { type Capture, type Captures, capturesOf } from './estimates/captures.js';
export { estimateHidden, type EstimateOptions, type PopulationEstimate } from './estimates/estimate-hidden.js';
export type { About } from './reports/about.js';
export type { Chapter, FigureSection, ListSection, Section } from './reports/chapter.js';
export { defineReport, type Report } from './reports/define-report.js';
export type { Cell, ListColumn, Listing } from './reports/listing.js';
export {
  emptyResponse,
  gatherResponse,
  type Response,
  type ResponseGatherer,
  type ResponseName,
} from './reports/response.js';
export { type Speaker, speakerOf } from './reports/speaker.js';
export { loadReportWords, type ReportLanguage, reportLanguages } from './reports/words/load-report-words.js';
export type { ReportWords } from './reports/words/report-words.js';
export { type ReportOptions, type ReportSource, requestsOfReport, writeReport } from './reports/write-report.js';
export { mergePartials, type MergeOptions } from './federation/merge-partials.js';
export type { PartialFault, PartialFaultCode } from './federation/faults/partial-fault.js';
export type { PartialLimits } from './federation/faults/time-faults.js';
export { isSuperseded } from './federation/is-superseded.js';
export { partialFaults } from './federation/partial-faults.js';
export { partialFrom } from './federation/partial-from.js';
export { partialOf, type PartialOptions } from './federation/partial-of.js';
export type {
  OpenPart,
  PartialGroup,
  PartialQuestion,
  PartialResult,
  ProtectedPart,
} from './federation/partial-result.js';
export { planDigest } from './federation/plan-digest.js';
export { requestsOf } from './federation/requests-of.js';
export { defineQuestionnaire, type Questionnaire } from './questionnaires/define-questionnaire.js';
export { fillQuestionnaire, type FillOptions, requestsOfQuestionnaire } from './questionnaires/fill-questionnaire.js';
export type { MetadataStyle } from './metadata/metadata-heads.js';
export { type MetadataEntry, metadataMarkdown, referenceMetadata } from './metadata/reference-metadata.js';
