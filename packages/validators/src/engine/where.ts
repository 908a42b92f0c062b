import { type Finding, findingOf, type Path, type Place, pointer, type RuleText } from '@openthb/core';

/** Where a record stands. */
export interface Where {
  readonly kind: string | undefined;
  readonly ordinal: number;
  place(path: Path): Place;
}

/** The finding of a rule at a path; it may stand elsewhere in the file than it is shown, as an unknown key does. */
export function findingAt(rule: RuleText, { kind, ordinal, place }: Where, path: Path, standing: Path = path): Finding {
  return findingOf(rule, { ...(kind && { record: kind }), ordinal, path: pointer(path), ...place(standing) });
}
