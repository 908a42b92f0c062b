export {
  defineFormat,
  type Format,
  type Input,
  type LineCounts,
  type Reading,
  type ReadOptions,
} from './formats/define-format.js';
export { ctdc } from './formats/ctdc/read.js';
export { flat } from './formats/flat/read.js';
export { flatTables } from './formats/flat/write.js';
export { htcds } from './formats/htcds/read.js';
export { openthb } from './formats/openthb/read.js';
export { ndjsonLine } from './formats/openthb/write.js';
export { recognise } from './formats/recognise.js';
export type { ColumnLoss, LossMark, LossReport, ValueLoss } from './losses/loss-report.js';
export { lossText } from './losses/loss-text.js';
export type { Row, Rows } from './rows/row.js';
export { rowsOf } from './rows/rows-of.js';
export { csvOf } from './rows/write-csv.js';
export { xlsxOf } from './rows/write-xlsx.js';
