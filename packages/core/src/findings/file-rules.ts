import type { RuleText } from './rule-text.js';

const rule = (id: string, summary: string, rationale: string, severity: RuleText['severity'] = 'error'): RuleText => ({
  id: `THB-FIL-${id}`,
  class: 'validity',
  severity,
  summary,
  rationale,
});

/**
 * What keeps a file, a line or a row from being read.
 * @since 0.1.0
 */
export const fileRules = Object.freeze({
  empty: rule(
    '001',
    'The file is empty.',
    'A file without a record and without a manifest may be one that was cut off.',
  ),
  encoding: rule(
    '002',
    'The bytes are not UTF-8.',
    'Save the file as UTF-8; another encoding would change names and make codes unreadable.',
  ),
  json: rule('003', 'This is not JSON.', 'The line, or the document, breaks off or has a mistake of syntax.'),
  tooLong: rule(
    '004',
    'The line is longer than this program reads.',
    'No record is that long; a missing line break is the usual cause. The rest of the line was skipped.',
  ),
  tooDeep: rule(
    '005',
    'The objects and lists are nested deeper than any record is.',
    'Nesting without end is how a file exhausts the memory of a reader.',
  ),
  document: rule(
    '006',
    'The document is neither a record, nor a list of records, nor an object with `records`.',
    'JSON files hold `{"manifest": ..., "records": [...]}`; NDJSON holds a record a line.',
  ),
  header: rule(
    '007',
    'The first row names no column of the format.',
    'A file without its header cannot be read by the names of its columns.',
  ),
  row: rule(
    '008',
    'The row does not have as many cells as the header.',
    'A missing or extra separator moves values into the wrong columns.',
  ),
  cell: rule(
    '009',
    'The value is none that the format knows for this column.',
    'It was left out and counted in the report of losses.',
    'warning',
  ),
  alias: rule(
    '010',
    'The column or value is misspelt in a known way, and was read as meant.',
    'Write it as the format names it; other readers may not know the spelling.',
    'info',
  ),
  quoting: rule(
    '011',
    'A quotation mark is left open, or stands where none may.',
    'What follows cannot be told into cells.',
  ),
  workbook: rule('012', 'The workbook cannot be opened.', 'It is damaged, protected by a password, or no XLSX.'),
  contradiction: rule(
    '013',
    'Two columns of the row contradict each other.',
    'Both were kept where the standard has room for both; otherwise the more precise one.',
    'warning',
  ),
  format: rule(
    '014',
    'The file is of no known format.',
    'It holds no JSON objects, and its first row names no column of a format that is read. `--from` says what it is.',
  ),
});
