import type { CountTable } from '@openthb/core';
import type { CountingOptions, DataTable, DisclosurePolicy, ReleasedTable } from '@openthb/anonymizers';
import type { LedgerOptions } from '../../io/table-ledger.js';
import type { World } from '../../io/world.js';

/** What a method may be told; each takes what it needs. */
export interface MethodOptions extends LedgerOptions {
  readonly base?: number;
  readonly noise: number;
  readonly keyFile?: string;
  readonly swap?: readonly string[];
  readonly keep?: readonly string[];
  readonly epsilon?: number;
  readonly budget?: string;
  readonly beginBudget?: number;
}

/** A table that is to be published. */
export interface ToProtect {
  readonly world: World;
  readonly policy: DisclosurePolicy;
  readonly options: MethodOptions;
  /** The rows that were read. */
  readonly data: DataTable;
  /** How they are counted. */
  readonly counting: CountingOptions;
  /** Counts rows. */
  count(data: DataTable): CountTable;
}

/** A table as it may be published, and what was done with it. */
export interface ProtectedTable {
  readonly table: ReleasedTable;
  /** For the reader of the table: what was done, and with which parameters that give nothing away. */
  readonly disclosure: object;
  /** The same for the person at the terminal, in words. */
  readonly said: string;
}

/** A way to make a table of counts safe. */
export interface TableMethod {
  /** Kebab-case name, as given to `--method`. */
  readonly id: string;
  readonly title: string;
  /** The options of its own that it takes, beside those of all. */
  readonly takes: readonly (keyof MethodOptions)[];
  protect(table: ToProtect): Promise<ProtectedTable>;
}

/** Defines a method. */
export function defineTableMethod(method: TableMethod): TableMethod {
  return Object.freeze(method);
}
