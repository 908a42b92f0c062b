import { cellKey, SdkError, STANDARD_VERSION } from '@openthb/core';
import { ledgerShape } from './ledger-shape.js';
import type { ReleasedTable } from './released-table.js';

/**
 * A ledger as JSON: what tables showed, and that they hid the rest. No count that was not published is in it.
 * @since 0.1.0
 */
export function ledgerOf(tables: readonly ReleasedTable[]): object {
  return {
    ledger: 'openthb-released-tables',
    version: STANDARD_VERSION,
    tables: tables.map(({ universe, unit, dimensions, shown }) => ({
      universe,
      unit,
      dimensions: dimensions.map(({ id, codes, additive, parents }) => ({
        id,
        codes,
        additive,
        ...(parents && { parents }),
      })),
      shown: [...shown].map(([key, count]) => ({ at: key.split(cellKey(['', ''])), count })),
    })),
  };
}

/**
 * The released tables of a ledger.
 * @throws SdkError `bad-input` where it does not fit the schema; nothing of what is written is shown.
 * @since 0.1.0
 */
export function ledgerFrom(json: unknown): readonly ReleasedTable[] {
  const parsed = ledgerShape().safeParse(json);
  if (!parsed.success) throw new SdkError('bad-input', 'The ledger does not fit the schema of released tables.');
  return parsed.data.tables.map(({ shown, ...table }) => ({
    ...table,
    shown: new Map(shown.map(({ at, count }) => [cellKey(at), count])),
  }));
}
