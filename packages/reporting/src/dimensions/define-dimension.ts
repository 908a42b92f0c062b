/**
 * A way to break down what is counted: by a column that the facts have.
 * @since 0.1.0
 */
export interface Breakdown {
  /** Kebab-case name, as given to `--by`. */
  readonly id: string;
  readonly title: string;
  /** The column, in whichever table of facts has one of that name. */
  readonly column: string;
  /** The code that each code is put under; codes that are not named stay as they are. */
  readonly groups?: Readonly<Record<string, string>>;
  /** Whether each unit has exactly one code. */
  readonly additive: boolean;
  /** Codes that are always shown, first and in this order; others follow where they occur. */
  readonly codes: readonly string[];
  /** What the codes mean beyond their names, or where the labels are to be found: the id of a code list. */
  readonly list?: string;
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * Defines a dimension.
 * @since 0.1.0
 */
export function defineDimension(dimension: Breakdown): Breakdown {
  return Object.freeze(dimension);
}

/** Codes of what is not there, with their labels. */
export const absent: Readonly<Record<string, string>> = {
  unknown: 'Unknown',
  'not-collected': 'Not collected',
  'not-applicable': 'Not applicable',
  withheld: 'Withheld',
};
