import type { FieldMeta } from './field.js';
import { definitions } from './generated/definitions.js';

/**
 * What a field of a record or group means, in a sentence: what an extension says of its own, or the comment over it.
 * @since 0.1.0
 */
export function definitionOf(owner: string, field: string, meta: FieldMeta): string | undefined {
  return meta.definition ?? definitions[owner]?.[field];
}
