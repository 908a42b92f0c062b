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
  place: rule(
    '015',
    'The row does not tell which record, and which place in its lists, it belongs to.',
    'Rows of a list name their record and are numbered from 1. A row whose record or outer row is not there, or whose number another row has, cannot be put back.',
  ),
  laterKey: rule(
    '016',
    'The record follows a later version of the standard, and a key that only that version knows was left out.',
    'What this version knows of the record was read. A program of the later version reads the rest.',
    'info',
  ),
  migrated: rule(
    '017',
    'The record follows an earlier version of the standard, and something that it said of the file was left out.',
    'Counts and digests of a manifest are those of the file as it was before it was migrated.',
    'info',
  ),
  version: rule(
    '018',
    'The file is of a known version of the format that cannot be read.',
    'Its rows stand for several persons each, and what they say of one is not told from what they say of another.',
  ),
  compressed: rule(
    '019',
    'The compressed file is damaged, or breaks off.',
    'What could be read of it was judged; what comes after the damage was not. Send or compress it again.',
  ),
  bomb: rule(
    '020',
    'The compressed file unpacks to far more than a file of records does.',
    'A small file that grows without end is how a reader is exhausted. What was read until then was judged.',
  ),
  twice: rule(
    '021',
    'An object has the same key twice.',
    'Programs differ in which of the two they take, and none tells; the record was not read. Keep the one that is meant.',
  ),
  unopened: rule(
    '022',
    'The file cannot be opened, or reading it fails.',
    'It is not there, may not be read, is a folder, or its disk failed. The other files were judged.',
  ),
});
