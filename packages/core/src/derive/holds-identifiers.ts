import type { RecordDef } from '../records/define-record.js';

/** The fields that every record begins with. */
const HEADER: ReadonlySet<string> = new Set(['record', 'version', 'id', 'nature']);

/**
 * Whether records of a kind are there to hold direct identifiers, as most of their own fields say. They are asked for,
 * written and kept apart from all others.
 * @since 0.1.0
 */
export function holdsIdentifiers({ fields }: Pick<RecordDef<string, unknown>, 'fields'>): boolean {
  const own = Object.entries(fields).filter(([name]) => !HEADER.has(name));
  return own.filter(([, { meta }]) => meta.sensitivity === 'direct').length * 2 > own.length;
}
