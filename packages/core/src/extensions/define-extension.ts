import type { RecordName } from '../records/any-record.js';
import type { Fields } from '../records/field.js';

/**
 * Fields that a country, or a body, adds to records of the standard under a name of its own. They stand in the record's
 * `extensions`, and are judged, written and documented as the standard's own are.
 * @since 0.1.0
 */
export interface Extension {
  /** Kebab-case name of who adds them, as `al` or `al-register`. */
  readonly namespace: string;
  readonly title: string;
  /** The law or rules that ask for them. */
  readonly source?: string;
  /** The fields, by the kind of record that they are added to. Each has a `definition`, and own code lists `entries`. */
  readonly fields: Readonly<Partial<Record<RecordName, Fields>>>;
}

/**
 * Defines an extension. Name nothing, so that the fields keep their types: `defineExtension({...})`.
 * @since 0.1.0
 */
export function defineExtension<const X extends Extension>(extension: X): X {
  return Object.freeze(extension);
}
