import { defineForm } from '../define-form.js';
import { dataDictionary } from './data-dictionary.js';
import { dictionaryTables } from './tables.js';

/** The data dictionary as a workbook: records and groups, fields, code lists, codes, standards. */
export const dictionaryXlsxForm = defineForm({
  id: 'dictionary-xlsx',
  title: 'Data dictionary, workbook',
  extension: 'xlsx',
  holds: 'any',
  derive(records, labels) {
    return { type: 'sheets', sheets: dictionaryTables(dataDictionary(records, labels)) };
  },
});
