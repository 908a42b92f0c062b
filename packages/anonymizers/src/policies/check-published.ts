import { SdkError } from '@openthb/core';
import { type DataTable, dataColumn } from '../data/data-table.js';
import { checkModels, type ModelCheck } from '../models/check-models.js';
import type { PrivacyModel } from '../models/privacy-model.js';

/** What is checked, as it would be published. */
interface Published {
  /** The rows that are published, without those that are suppressed. */
  readonly table: DataTable;
  readonly quasiIdentifiers: readonly string[];
  readonly models: readonly PrivacyModel[];
  /** The rows that were judged, before any was suppressed. */
  readonly reference: DataTable;
  readonly population?: DataTable;
}

/** A column that is the same in each row: with it no row looks as if it were hidden already, and is passed over. */
const CONSTANT = '\u0000 every row';

/**
 * Checks what would be published.
 * @throws SdkError `unsafe` where a model is not met: then nothing may be written, and a program is at fault.
 */
export function checkPublished({
  table,
  quasiIdentifiers,
  models,
  reference,
  population,
}: Published): readonly ModelCheck[] {
  const withConstant = (one: DataTable): DataTable => ({
    ...one,
    columns: [...one.columns, dataColumn(CONSTANT, one.rows, () => 'same')],
  });
  const checks = checkModels({
    table: withConstant(table),
    quasiIdentifiers: [...quasiIdentifiers, CONSTANT],
    models,
    reference: withConstant(reference),
    ...(population && { population: withConstant(population) }),
  });
  if (checks.some(({ isMet }) => !isMet))
    throw new SdkError('unsafe', 'What would be published does not meet a model of the policy; nothing is written.');
  return checks;
}
