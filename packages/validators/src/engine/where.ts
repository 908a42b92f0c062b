import { type Finding, findingOf, type Path, type Place, pointer, type RuleText } from '@openthb/core';

/** Where a record stands. */
export interface Where {
  readonly kind: string | undefined;
  readonly ordinal: number;
  place(path: Path): Place;
}

/**
 * The finding of a rule at a path; it may stand elsewhere in the file than it is shown, as an unknown key does. Written
 * out, since objects that are put together of others take ten times as long.
 */
export function findingAt(rule: RuleText, where: Where, path: Path, standing: Path = path): Finding {
  const { line, column } = where.place(standing);
  const { id, class: of, severity, summary: message } = rule;
  const { kind: record, ordinal } = where;
  const [at, help] = [pointer(path), `openthb explain ${id}`];
  if (record === undefined || (line === undefined) !== (column === undefined)) {
    const place = { ordinal, path: at, ...(line && { line }), ...(column && { column }) };
    return findingOf(rule, { ...(record && { record }), ...place });
  }
  if (line === undefined || column === undefined) {
    return { rule: id, class: of, severity, record, ordinal, path: at, message, help };
  }
  return { rule: id, class: of, severity, record, ordinal, path: at, line, column, message, help };
}
