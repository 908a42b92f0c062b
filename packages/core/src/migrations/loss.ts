/**
 * Something of a record that another version has no place for. It holds no value and no key that the standard does not
 * know.
 * @since 0.1.0
 */
export interface Loss {
  /** The kind of record. */
  readonly record: string;
  /** The fields that lead there, with points between and without positions in lists; empty for the record itself. */
  readonly path: string;
  /** `field`: the field is left out. `code`: a wider code stands for it, or none. `record`: the record is left out. `key`: a key that only a later version knows is left out. */
  readonly what: 'field' | 'code' | 'record' | 'key';
}

/** A record in another version, and what was lost on the way; undefined where the version has no such record. */
export interface Migrated {
  readonly record: unknown;
  readonly losses: readonly Loss[];
}
