import { missingReason } from '../../code-lists/missing-reason.js';
import { inFields } from './in-fields.js';
import type { Slot } from './leaf-parts.js';
import { short } from './sql-name.js';
import { reasonTest } from './sql-tests.js';
import type { Part } from './table-node.js';

/** Where the field stands whose absence may have a reason. */
export interface ReasonPlace {
  readonly table: string;
  /** The column of the field, or the name of its table beneath this one. */
  readonly column: string;
  /** The column that is empty where there is a reason; undefined where the field is no column. */
  readonly absent: string | undefined;
  readonly direct: boolean;
  /** The path of the object that has the field. */
  readonly path: string;
  /** The object that has the field. */
  readonly read: (owner: unknown) => unknown;
}

/** The column of the reason why a field is absent. */
export function reasonParts(
  field: string,
  { table, column, absent, direct, path, read }: ReasonPlace,
): readonly Part[] {
  const name = short(`${column}_missing`);
  const slot: Slot = {
    column: {
      name,
      type: 'text',
      nullable: true,
      comment: `Why ${column} is absent, where that is known.`,
      list: missingReason,
    },
    path: `${path}missing.${field}`,
    read: (owner) => (inFields(inFields(read(owner), 'missing'), field) ?? null) as string | null,
  };
  const check = { type: 'reason', name: short(`${table}_${column}_reason`), column: name, absent } as const;
  return [
    { type: 'slot', slot, direct },
    { type: 'constraint', constraint: { ...check, test: reasonTest }, direct },
  ];
}
