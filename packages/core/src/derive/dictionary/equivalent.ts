import type { Mapping } from '../../code-lists/mapping.js';

/**
 * What a field or code is called in another standard.
 * @since 0.1.0
 */
export interface Equivalent {
  /** The id of the standard, one of `foreignStandards`. */
  readonly standard: string;
  /** How theirs stands to ours; fields have no such mark. */
  readonly mark?: Mapping['mark'];
  /** Their names or codes; empty where they have none. */
  readonly theirs: readonly string[];
}

/** The equivalent of a field. */
export function equivalentOfField(standard: string, names: string | readonly string[]): Equivalent {
  return { standard, theirs: [names].flat() };
}

/** The equivalent of a code. */
export function equivalentOfCode(standard: string, { mark, codes }: Mapping): Equivalent {
  return { standard, mark, theirs: codes };
}

/**
 * What theirs is, without the name of the standard: `exact Feminine`, `none`, `prs_Gender`.
 * @since 0.1.0
 */
export function theirsText({ mark, theirs }: Equivalent): string {
  return [mark, theirs.join(', ')].filter(Boolean).join(' ');
}

/**
 * An equivalent in words: `htcds: exact Feminine`.
 * @since 0.1.0
 */
export function equivalentText(equivalent: Equivalent): string {
  return `${equivalent.standard}: ${theirsText(equivalent)}`;
}
