import {
  type AnyRecord,
  flatLayout,
  flatSheets,
  holdsIdentifiers,
  recordDef,
  SdkError,
  type Sheet,
} from '@openthb/core';

/**
 * Records as tables, for `xlsxOf` in one workbook or `csvOf` in a file each. Records that hold direct identifiers go
 * into a workbook of their own, one for each kind.
 * @since 0.1.0
 */
export function flatTables(records: Iterable<AnyRecord>): readonly Sheet[] {
  const kinds = new Map<string, AnyRecord[]>();
  for (const record of records) {
    const kind = kinds.get(record.record);
    if (kind) kind.push(record);
    else kinds.set(record.record, [record]);
  }
  const defined = [...kinds].map(([name, some]) => ({ def: recordDef(name)!, some }));
  if (defined.length > 1 && defined.some(({ def }) => holdsIdentifiers(def))) {
    throw new SdkError('unsafe', 'Records with direct identifiers are written apart, each kind to a file of its own.');
  }
  return defined.flatMap(({ def, some }) => flatSheets(flatLayout(def), some));
}
