import type * as z from 'zod';
import type { Kind } from '../scalars/kind.js';
import { recordId, type RecordId } from '../scalars/record-id.js';

/**
 * The id of another record.
 * @since 0.1.0
 */
export interface Reference extends Kind<RecordId> {
  readonly type: 'reference';
  /** The kind of record that the id must name. */
  readonly to: string;
}

/**
 * A reference to a record of one kind, by its name.
 * @since 0.1.0
 */
export function reference(to: string): Reference {
  return Object.freeze({
    type: 'reference' as const,
    to,
    get schema(): z.ZodType<RecordId, RecordId> {
      return recordId.schema;
    },
  });
}
