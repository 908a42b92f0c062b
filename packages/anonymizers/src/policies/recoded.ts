import type { DataTable } from '../data/data-table.js';
import type { SuppressedAs } from '../recoding/published-table.js';
import type { LossReading } from '../recoding/solution.js';
import type { WhyDone } from './anonymization-report.js';

/** Rows after they were generalised, whichever way that was. */
export interface Recoded {
  readonly judged: number;
  readonly suppressed: number;
  readonly hiddenBefore: number;
  readonly loss: LossReading;
  /** The level of each column, as the allowed hierarchy numbers them; absent where rows show different ones. */
  readonly levels?: Readonly<Record<string, number>>;
  readonly why?: WhyDone;
  publish(options: { readonly suppressed: SuppressedAs }): DataTable;
}
