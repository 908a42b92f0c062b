import { SdkError } from '@openthb/core';
import type { DataTable } from '../data/data-table.js';
import { type Bits, secureBits } from '../noise/bits.js';
import { attributeRows, tableOfRows } from './combinations/attribute-rows.js';
import {
  type Aggregate,
  aggregatesOf,
  type AggregateOptions,
  safeCounts,
} from './combinations/protected-aggregates.js';
import type { SynthesisMode } from './modes/define-mode.js';
import { inRandomOrder } from './modes/in-random-order.js';

/** How records are made up of which no combination is rare. */
export interface SafeSynthesisOptions extends AggregateOptions {
  readonly mode: SynthesisMode;
  /** Where chance comes from. That nothing rare is shown does not hang on it, so it may be such as repeats itself. */
  readonly bits?: Pick<Bits, 'below'>;
}

/** Made-up records, and what is published beside them. */
export interface SafeSynthesis {
  readonly table: DataTable;
  /** Combinations and their counts, from which the records cannot be told more exactly. */
  readonly aggregates: readonly Aggregate[];
  /** Up to which length no combination of a record is rarer in the source than the resolution; undefined: at any length. */
  readonly safeUpTo: number | undefined;
}

/**
 * Makes up records from those of a table such that each combination of their values stands in at least as many rows of it
 * as the resolution: nothing that is rare is shown. There are more records than rows in most modes, since what cannot be
 * shown together is shown apart: counts of persons are read from the aggregates, not from the records. This is no
 * differential privacy: whoever knows all rows but one may learn of that one whether a count reached a multiple.
 * @see Microsoft, Synthetic Data Showcase 1.9.0; CTDC, Global Synthetic Data Codebook, version 2 (2024)
 * @throws SdkError `unsafe` where the table has fewer rows than the resolution, or no value is so often that it may be shown
 * @since 0.1.0
 */
export function synthesizeSafely(
  table: DataTable,
  { columns, mode, resolution, longest, bits = secureBits() }: SafeSynthesisOptions,
): SafeSynthesis {
  const [source] = attributeRows([table], columns);
  const counts = safeCounts(source!, { resolution, longest });
  const aggregates = aggregatesOf(source!, counts, resolution);
  if (aggregates.length === 0) {
    throw new SdkError('unsafe', 'No value stands in as many rows as the resolution: nothing can be made up.');
  }
  const made = mode.make(source!, { resolution, longest, chance: bits });
  return {
    table: tableOfRows(source!, inRandomOrder(made, bits)),
    aggregates,
    safeUpTo: mode.safe === 'whole-records' ? undefined : longest,
  };
}
