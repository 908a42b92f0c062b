/**
 * One thing that a version changed. What it only added is not told here: fields, lists, codes and records say themselves
 * since when they are there.
 * @since 0.1.0
 */
export type Change =
  /** A field of a record or group was called otherwise. */
  | { readonly type: 'field-renamed'; readonly owner: string; readonly from: string; readonly to: string }
  /** A code became several; without knowing more, the first of them stands for it. */
  | {
      readonly type: 'code-split';
      readonly list: string;
      readonly from: string;
      readonly into: readonly [string, ...string[]];
    }
  /** A kind of record became a part of another one, told by a code, or else by none of the codes told before. */
  | {
      readonly type: 'record-merged';
      readonly from: string;
      readonly into: string;
      readonly told?: { readonly field: string; readonly code: string };
    }
  /** A field speaks of the file as it was, and is no longer true of a file that was migrated. */
  | { readonly type: 'field-of-file'; readonly owner: string; readonly field: string };

/**
 * The step between two versions of the standard that follow one another, up and down.
 * @since 0.1.0
 */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
}

/**
 * Defines a migration.
 * @since 0.1.0
 */
export function defineMigration(migration: Migration): Migration {
  return Object.freeze(migration);
}
