/** How bad a finding is. `error`: the standard says must; `warning`: it says should; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * What a finding speaks of. `validity`: the record does not say what the standard asks for. `safeguard`: the record is
 * well-formed, and says that a person was or is to be treated as the standard forbids; it is stored and counted.
 */
export type FindingClass = 'validity' | 'safeguard';

/**
 * Something that does not fit the standard, and where. It holds no value of a record: no id, no code, no unknown key.
 * @since 0.1.0
 */
export interface Finding {
  /** Id of the rule, as THB-CHD-003; never reused. */
  readonly rule: string;
  readonly class: FindingClass;
  readonly severity: Severity;
  /** The kind of record; absent where the input is not a record that could be read. */
  readonly record?: string;
  /** The number of the record in its file, from 1; absent for what concerns the file as a whole. */
  readonly ordinal?: number;
  /** JSON Pointer into the record; empty for the record itself. */
  readonly path: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Column in the line, from 1, in UTF-16 code units as editors count them. */
  readonly column?: number;
  /** The rule's own words. */
  readonly message: string;
  /** Where to read more. */
  readonly help: string;
}

/**
 * A value, or the reasons why there is none.
 * @since 0.1.0
 */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly [Finding, ...Finding[]] };
