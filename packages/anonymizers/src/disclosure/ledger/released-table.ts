import type { CountTable } from '@openthb/core';

/**
 * A table that was published: what it showed, and that it hid the rest. It holds no count that was not published.
 * @since 0.1.0
 */
export interface ReleasedTable extends Pick<CountTable, 'universe' | 'unit' | 'dimensions'> {
  /** The published counts by their keys, zeros too; a cell that is not there was hidden. */
  readonly shown: ReadonlyMap<string, number>;
}
